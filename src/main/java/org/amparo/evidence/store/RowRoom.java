package org.amparo.evidence.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.amparo.platform.Database;
import org.amparo.platform.Fault;
import org.amparo.platform.Settings;

/** How much more the rows may take: a database that runs out of disk stops for words too. */
final class RowRoom {
  private static final List<String> HERE = List.of("//localhost", "//127.0.0.1", "//[::1]");

  private RowRoom() {}

  /** What the database's disk has, if it is this machine's, and what the setting allows; the lesser counts. */
  static Room of(Settings settings, Database database) {
    var limits = new ArrayList<LongSupplier>();
    var folder = Path.of(database.transaction(PieceTable::folder));
    if (isHere(settings.databaseAccess().url()) && Files.isDirectory(folder)) {
      limits.add(() -> folder.toFile().getUsableSpace() - settings.evidence().reserve());
    }
    settings.evidence().most().ifPresent(most ->
        limits.add(() -> most - database.transaction(PieceTable::taken)));
    if (limits.isEmpty()) {
      throw new Fault("AMPARO_EVIDENCE_MOST is not set; papers lie in rows of a database elsewhere, so say how many MiB "
          + "they may take there");
    }
    return new Room(() -> limits.stream().mapToLong(LongSupplier::getAsLong).min().orElseThrow());
  }

  private static boolean isHere(String url) {
    return HERE.stream().anyMatch(url::contains) && !url.contains(",");
  }
}
