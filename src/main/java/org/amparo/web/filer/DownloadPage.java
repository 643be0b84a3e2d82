package org.amparo.web.filer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.amparo.complaint.Door;
import org.amparo.evidence.CasePapers;
import org.amparo.evidence.FileId;
import org.amparo.evidence.OpenPaper;
import org.amparo.evidence.Paper;
import org.amparo.platform.Fault;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Handout;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;

/** A paper that a desk gave with a message, for the person who holds the code. */
@RequestScoped
public class DownloadPage implements Acts {
  @Inject
  private Visit visit;
  @Inject
  private Threshold threshold;
  @Inject
  private CasePapers papers;

  @Override
  public void act() {
    var id = FileId.of(visit.parts().get("file")).orElseThrow(() -> new Refused(404));
    var door = threshold.door();
    if (door.isEmpty()) {
      visit.go("asleep");
      return;
    }
    try (var held = door.get()) {
      if (!(held instanceof Door.Return returning)) throw new Refused(404);
      hand(returning, id);
    }
  }

  private void hand(Door.Return door, FileId id) {
    var paper = papers.ofDesk(door.complaint(), door.conversationKey()).stream().filter(one -> one.id().equals(id))
        .findFirst().orElseThrow(() -> new Refused(404));
    var open = papers.attached(door.complaint(), door.conversationKey(), id).orElseThrow(() -> new Refused(404));
    visit.hand(Handout.saved(paper.mediaType(), paper.name(), new Contents(paper, open)));
  }

  /** The paper's bytes from any place on. */
  private record Contents(Paper paper, OpenPaper open) implements Handout.Contents {
    private static final int BUFFER = 32 * 1024;

    @Override
    public long length() {
      return paper.length();
    }

    @Override
    public void write(long at, long length, OutputStream to) throws IOException {
      var buffer = new byte[BUFFER];
      for (long done = 0; done < length; ) {
        int read = open.read(at + done, buffer, 0, (int) Math.min(BUFFER, length - done));
        if (read <= 0) throw new Fault("a paper ended before its time");
        to.write(buffer, 0, read);
        done += read;
      }
    }

    @Override
    public void close() {
      open.close();
    }
  }
}
