package org.amparo.evidence.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.amparo.harness.TestDatabase;
import org.amparo.platform.Database;
import org.amparo.platform.Fault;
import org.amparo.platform.Pool;
import org.amparo.platform.Settings;
import org.junit.jupiter.api.Test;

class RowStoreIT extends StoreContract {
  private static final Settings.DatabaseAccess ACCESS = TestDatabase.fresh();
  private static final Database DATABASE = migrated();

  private static Database migrated() {
    var pool = new Pool(ACCESS);
    pool.migrate();
    Runtime.getRuntime().addShutdownHook(new Thread(pool::close));
    return pool.database();
  }

  @Override
  Store on(LocalDate day, Room room) {
    return new RowStore(DATABASE, room, noon(day));
  }

  private static Settings settings(String url, Map<String, String> more) {
    var all = new HashMap<>(Map.of("AMPARO_DB_URL", url, "AMPARO_DATA", "target", "AMPARO_CONFIG", "config",
        "AMPARO_TRANSLATIONS", "translations", "AMPARO_EVIDENCE", "rows"));
    all.putAll(more);
    return Settings.read(all::get);
  }

  @Test void letsAnotherNodeReadWhatThisOneClosed() throws IOException {
    var id = fresh();
    write(store(), id, 0, noise(1_000_000));

    try (var elsewhere = new Pool(ACCESS)) {
      assertArrayEquals(noise(1_000_000), all(new RowStore(elsewhere.database(), plenty(), noon(TODAY)), id));
    }
  }

  @Test void letsOneOfTwoNodesWriteOn() throws IOException {
    var id = fresh();
    byte[] bytes = noise(5_000_000);
    var here = store().append(id, 0);
    here.write(bytes, 0, 2_000_000);

    write(store(), id, 0, bytes);

    assertThrows(BeingWrittenException.class, () -> here.write(bytes, 2_000_000, 3_000_000));
    here.close();
    assertArrayEquals(bytes, all(store(), id));
  }

  @Test void goesOnBehindWhatACrashLeft() throws IOException {
    var id = fresh();
    byte[] bytes = noise(4_000_000);
    var cut = store().append(id, 0);
    cut.write(bytes, 0, 3_000_000);

    var afterTheCrash = store();
    assertEquals(2 << 20, afterTheCrash.length(id));
    write(afterTheCrash, id, 1_000_000, Arrays.copyOfRange(bytes, 1_000_000, 4_000_000));

    assertArrayEquals(bytes, all(store(), id));
  }

  @Test void leavesWhatADeletionDidNotReachToTheSweep() throws IOException {
    var id = fresh();
    write(on(TODAY.minusDays(1), plenty()), id, 0, noise(1_000_000));

    DATABASE.transaction(tx -> PieceTable.drop(tx, id, 1));

    assertTrue(store().lyingSince(TODAY).stream().anyMatch(lying -> Arrays.equals(id, lying)));
    assertThrows(IOException.class, () -> all(store(), id));
    store().delete(id);
    assertFalse(store().has(id));
  }

  @Test void asksTheDiskOfADatabaseOnThisMachine() {
    assertTrue(Stores.of(settings(ACCESS.url(), Map.of()), DATABASE, noon(TODAY)).hasRoomFor(1));
    assertFalse(Stores.of(settings(ACCESS.url(), Map.of("AMPARO_EVIDENCE_RESERVE", "1000000000")), DATABASE, noon(TODAY))
        .hasRoomFor(1));
  }

  @Test void wantsALimitWhereTheDiskIsElsewhere() {
    var url = "jdbc:mariadb:sequential://one.example,two.example/amparo";

    assertThrows(Fault.class, () -> Stores.of(settings(url, Map.of()), DATABASE, noon(TODAY)));
    var limited = Stores.of(settings(url, Map.of("AMPARO_EVIDENCE_MOST", "2000")), DATABASE, noon(TODAY));
    assertTrue(limited.hasRoomFor(100 << 20));
    assertFalse(limited.hasRoomFor(2001L << 20));
  }
}
