package org.amparo.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.complaint.DeskFiles;
import org.amparo.evidence.store.Store;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Fault;

/** Ends uploads whose browser went away, and deletes stored bytes that nobody names: what a crash left. */
public final class Sweep {
  private final UploadTable uploads = new UploadTable();
  private final Database database;
  private final Store store;
  private final DeskFiles files;
  private final LettingGo lettingGo;
  private final Days days;

  public Sweep(Database database, Store store, DeskFiles files, LettingGo lettingGo, Days days) {
    this.database = database;
    this.store = store;
    this.files = files;
    this.lettingGo = lettingGo;
    this.days = days;
  }

  /** How many stored files went; harmless at any time and on several nodes at once. */
  public int sweep() {
    int ended = endUploads();
    var orphans = orphans();
    lettingGo.delete(orphans);
    return ended + orphans.size();
  }

  /** No door lives two days without being used, and an upload's use is its door's. */
  private int endUploads() {
    return database.transaction(tx -> {
      var gone = new ArrayList<byte[]>();
      for (var row : uploads.unusedSince(tx, days.today().minusDays(1))) {
        if (uploads.delete(tx, row) && !row.whole()) {
          gone.add(row.file());
        }
      }
      tx.onceCommitted(() -> lettingGo.delete(gone));
      return gone.size();
    });
  }

  /** A file is dated by its last writing, and named at the latest by a commit that follows: a day is long enough. */
  private List<byte[]> orphans() {
    try {
      return store.lyingSince(days.today().minusDays(1)).stream()
          .filter(file -> !files.isNamed(FileId.of(file).value()))
          .filter(file -> !database.transaction(tx -> uploads.names(tx, file))).toList();
    } catch (IOException e) {
      throw new Fault("the store of papers could not be listed", e);
    }
  }
}
