package org.amparo.web.reviewer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.amparo.evidence.FileId;
import org.amparo.evidence.OpenPaper;
import org.amparo.evidence.Paper;
import org.amparo.evidence.State;
import org.amparo.evidence.caged.Inspectors;
import org.amparo.evidence.caged.UncleanPaperException;
import org.amparo.evidence.caged.UninspectedException;
import org.amparo.inspection.PaperKind;
import org.amparo.web.shell.Handout;
import org.amparo.web.shell.Refused;

/**
 * Recordings as a reviewer plays them: the cleaned file as it lies; another one as the inspector makes it anew for each
 * answer, without what it carries besides sound and picture.
 */
@ApplicationScoped
public class Player {
  /** Kinds that no browser of the desk plays (Chromium 156). */
  private static final Set<String> MUTE = Set.of("audio/amr", "audio/3gpp", "video/x-msvideo");
  /** What is larger would be made anew for too long at each jump. */
  private static final long LARGEST_REMADE = 200_000_000;
  private static final int LENGTHS = 500;

  @Inject
  private Inspectors inspectors;

  /** How long each remade recording is: counted once, as a browser wants to know it before the first byte. */
  private final Map<FileId, Long> lengths = new LinkedHashMap<>() {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<FileId, Long> eldest) {
      return size() > LENGTHS;
    }
  };

  /** Whether it can be played here; else its original is offered. */
  boolean plays(Paper paper) {
    return (paper.kind() == PaperKind.AUDIO || paper.kind() == PaperKind.VIDEO) && paper.isOpen()
        && paper.state() != State.LOCKED && !MUTE.contains(paper.mediaType())
        && (paper.cleaned() || paper.length() <= LARGEST_REMADE);
  }

  /** Closed with the paper. */
  Handout.Contents contents(Paper paper, OpenPaper opened) {
    return paper.cleaned() ? new Lying(opened) : new Remade(paper, opened);
  }

  private final class Remade implements Handout.Contents {
    private final Paper paper;
    private final OpenPaper opened;

    Remade(Paper paper, OpenPaper opened) {
      this.paper = paper;
      this.opened = opened;
    }

    @Override
    public long length() throws IOException {
      synchronized (lengths) {
        var known = lengths.get(paper.id());
        if (known != null) return known;
      }
      var counting = new Stretched(OutputStream.nullOutputStream(), 0, 0);
      make(counting);
      synchronized (lengths) {
        lengths.put(paper.id(), counting.seen());
      }
      return counting.seen();
    }

    @Override
    public void write(long at, long length, OutputStream to) throws IOException {
      make(new Stretched(to, at, length));
    }

    private void make(Stretched to) throws IOException {
      try {
        inspectors.clean(opened, paper.mediaType(), to);
      } catch (UncleanPaperException e) {
        throw new Refused(404);   // the page offers the original
      } catch (UninspectedException e) {
        throw new Refused(503);
      }
    }

    @Override
    public void close() {
      opened.close();
    }
  }
}
