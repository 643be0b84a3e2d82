package org.amparo.evidence;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.amparo.complaint.ComplaintId;
import org.amparo.complaint.FilerFiles;
import org.amparo.evidence.Looking.Outcome;
import org.amparo.platform.Transaction;
import org.amparo.vault.Secret;

/**
 * A file that was on its way when the complaint was sent. Its door opens no record any more, so it is looked at first and
 * written down once; what nobody could look at is looked at from the desk.
 */
final class Later {
  private final FilerFiles files;
  private final Looking looking;
  private final LettingGo lettingGo;

  Later(FilerFiles files, Looking looking, LettingGo lettingGo) {
    this.files = files;
    this.looking = looking;
    this.lettingGo = lettingGo;
  }

  /** @param alongside what is done in the transaction that writes the paper down, or ends its upload */
  Received add(ComplaintId id, Secret conversationKey, FileRecord unseen, Consumer<Transaction> alongside)
      throws IOException {
    var outcome = looking.at(unseen, id);
    var mine = unseen.paper().id();
    if (outcome instanceof Outcome.Refused refused) {
      lettingGo.delete(List.of(mine.bytes()));
      return new Received.Refused(refused.why(), unseen.paper().name());
    }
    try (var next = ((Outcome.Settled) outcome).record()) {
      var paper = Drawn.of(next.paper()).later().paper();
      try (var record = next.with(next.verdict(), paper)) {
        boolean added = files.addLater(id, conversationKey, paper.id().value(), record.bytes(), alongside);
        letGoOf(mine, paper.id(), added);
        return added ? new Received.Kept(paper) : new Received.Gone();
      }
    }
  }

  private void letGoOf(FileId first, FileId last, boolean added) {
    if (!added) {
      lettingGo.delete(List.of(first.bytes(), last.bytes()));
    } else if (!first.equals(last)) {
      lettingGo.delete(List.of(first.bytes()));
    }
  }
}
