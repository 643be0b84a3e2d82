package org.amparo.transparency;

import java.util.List;
import java.util.Optional;
import org.amparo.platform.Database;

/** The published reports: public, and never changed; a correction is another edition beside the first. */
public final class Reports {
  private final SnapshotTable table = new SnapshotTable();
  private final Database database;

  public Reports(Database database) {
    this.database = database;
  }

  /** Newest first, of each quarter every edition. */
  public List<Published> all() {
    return database.transaction(table::published).stream().map(Published::of).toList();
  }

  /** The newest edition. */
  public Optional<Published> of(Quarter quarter) {
    return all().stream().filter(one -> one.report().quarter().equals(quarter)).findFirst();
  }

  public boolean isOut(Quarter quarter) {
    return database.transaction(tx -> table.isPublished(tx, quarter));
  }
}
