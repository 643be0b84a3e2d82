package org.amparo.evidence.store;

import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Settings;

/** The store a deployment chose. */
public final class Stores {
  private Stores() {}

  public static Store of(Settings settings, Database database, Days days) {
    return switch (settings.evidence().place()) {
      case FILES -> new FileStore(settings.data().resolve("evidence"), settings.evidence().reserve(), days);
      case ROWS -> new RowStore(database, RowRoom.of(settings, database), days);
    };
  }
}
