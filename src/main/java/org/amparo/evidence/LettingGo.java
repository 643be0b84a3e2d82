package org.amparo.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.complaint.Belongings;
import org.amparo.evidence.store.Store;
import org.amparo.platform.Fault;
import org.amparo.platform.Transaction;

/** Deletes stored bytes once no row names them: rows first, then bytes; a crash in between is mended by {@link Sweep}. */
public final class LettingGo implements Belongings {
  private final UploadTable uploads = new UploadTable();
  private final Store store;

  public LettingGo(Store store) {
    this.store = store;
  }

  @Override
  public void letGo(Transaction tx, List<byte[]> doors, List<byte[]> files) {
    var all = new ArrayList<>(files);
    for (var door : doors) {
      for (var upload : uploads.ofDoor(tx, door)) {
        uploads.delete(tx, upload);
        if (!upload.whole()) {
          all.add(upload.file());
        }
      }
    }
    tx.onceCommitted(() -> delete(all));
  }

  /** @throws Fault if a byte may be left; all others are gone then */
  void delete(List<byte[]> files) {
    IOException failed = null;
    for (var file : files) {
      try {
        store.delete(file);
      } catch (IOException e) {
        failed = e;
      }
    }
    if (failed != null) {
      throw new Fault("sealed bytes that nobody names could not be deleted; the sweep will try again", failed);
    }
  }
}
