package org.amparo.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.complaint.ComplaintId;
import org.amparo.complaint.Line;
import org.amparo.complaint.OpenCase;
import org.amparo.desk.Reviewer;
import org.amparo.vault.Secret;

/** The papers of a case at a desk, and those that a desk gives to its messages. */
public final class CasePapers {
  /** What the person added, before sending and after; looks at what nobody could look at yet. */
  public List<Paper> of(Reviewer reviewer, OpenCase open) {
    throw new UnsupportedOperationException("this walk is being built");
  }

  /** One of them as it stands, without a look at anything: pages ask for a picture of each. */
  public Optional<Paper> find(OpenCase open, FileId id) {
    throw new UnsupportedOperationException("this walk is being built");
  }

  /** Papers of the desks' messages, for whoever holds the conversation. */
  public List<Paper> ofDesk(ComplaintId id, Secret conversationKey) {
    throw new UnsupportedOperationException("this walk is being built");
  }

  /** The bytes of a paper that may be shown; nothing for one that may not, or is not there. */
  public Optional<OpenPaper> source(OpenCase open, FileId id) {
    throw new UnsupportedOperationException("this walk is being built");
  }

  /** Hands a paper out as it lies; in the ledger first. False for one that may not be shown or is not there. */
  public boolean original(Reviewer reviewer, OpenCase open, FileId id, OutputStream to) throws IOException {
    throw new UnsupportedOperationException("this walk is being built");
  }

  /** Takes a paper of the desk in, for a message. */
  public Received attach(Reviewer reviewer, OpenCase open, String name, boolean hide, InputStream content)
      throws IOException {
    throw new UnsupportedOperationException("this walk is being built");
  }

  /** A desk's paper for whoever holds the conversation. */
  public Optional<OpenPaper> attached(ComplaintId id, Secret conversationKey, FileId file) {
    throw new UnsupportedOperationException("this walk is being built");
  }

  /** In which other cases of the desk, as listed, the same bytes lie. */
  public Map<FileId, List<ComplaintId>> sameBytes(List<Line> listed, OpenCase open, List<Paper> papers) {
    throw new UnsupportedOperationException("this walk is being built");
  }
}
