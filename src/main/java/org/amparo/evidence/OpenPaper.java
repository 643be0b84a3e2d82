package org.amparo.evidence;

import java.io.IOException;
import java.io.InputStream;
import org.amparo.complaint.ComplaintId;
import org.amparo.evidence.store.Store;
import org.amparo.inspection.Source;
import org.amparo.platform.Fault;
import org.amparo.vault.EvidenceOpening;
import org.amparo.vault.TamperedException;

/** A paper's bytes, opened at any place, for one thread; what of them was touched does not come out. */
public final class OpenPaper implements Source, AutoCloseable {
  private final Paper paper;
  private final ComplaintId owner;
  private final EvidenceOpening opening;

  private OpenPaper(Paper paper, ComplaintId owner, EvidenceOpening opening) {
    this.paper = paper;
    this.owner = owner;
    this.opening = opening;
  }

  /** @throws TamperedException if what lies in the store is not the file that the record names */
  static OpenPaper of(Store store, FileRecord record, ComplaintId owner) throws IOException {
    var id = record.paper().id().bytes();
    var sealed = store.open(id);
    try {
      if (sealed.length() != record.sealed().length()) {
        throw new TamperedException();
      }
      return new OpenPaper(record.paper(), owner, EvidenceOpening.of(sealed, record.key(), id));
    } catch (IOException | RuntimeException e) {
      sealed.close();
      throw e;
    }
  }

  public Paper paper() {
    return paper;
  }

  /** Files of one complaint may be read by one inspector. */
  @Override
  public Object owner() {
    return owner;
  }

  @Override
  public long length() {
    return paper.length();
  }

  @Override
  public int read(long at, byte[] into, int offset, int length) throws IOException {
    long left = Math.max(0, paper.length() - at);
    return opening.read(at, into, offset, (int) Math.min(length, left));
  }

  /** A part from that place on, ending early only where the paper does. */
  public InputStream from(long at, long part) {
    return opening.from(at, Math.min(part, Math.max(0, paper.length() - at)));
  }

  /** Everything from the first byte on. */
  public InputStream stream() {
    return from(0, paper.length());
  }

  @Override
  public void close() {
    try {
      opening.close();
    } catch (IOException e) {
      throw new Fault("a sealed file could not be closed", e);
    }
  }
}
