package org.amparo.evidence.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.amparo.platform.Days;
import org.amparo.platform.Ids;
import org.junit.jupiter.api.Test;

/** What every store does, wherever it lets the bytes lie. */
abstract class StoreContract {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  /** A store of that day over the same place each time, so that a second one is a restart. */
  abstract Store on(LocalDate day, Room room);

  final Store store() {
    return on(TODAY, plenty());
  }

  static Room plenty() {
    return new Room(() -> Long.MAX_VALUE);
  }

  static Days noon(LocalDate day) {
    return new Days(Clock.fixed(day.atTime(12, 34, 56).atZone(ZONE).toInstant(), ZONE), ZONE);
  }

  static byte[] fresh() {
    return Ids.bytes(UUID.randomUUID());
  }

  static byte[] noise(int length) {
    return noise(length, length);
  }

  static byte[] noise(int length, long seed) {
    var bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  static void write(Store store, byte[] id, long at, byte[] bytes) throws IOException {
    try (var out = store.append(id, at)) {
      out.write(bytes);
    }
  }

  static byte[] all(Store store, byte[] id) throws IOException {
    var all = new ByteArrayOutputStream();
    var some = new byte[100_000];
    try (var lying = store.open(id)) {
      for (int came = lying.read(0, some, 0, some.length); came > 0; came = lying.read(all.size(), some, 0, some.length)) {
        all.write(some, 0, came);
      }
    }
    return all.toByteArray();
  }

  @Test void givesBackWhatItWasGiven() throws IOException {
    var id = fresh();
    byte[] bytes = noise(3_000_000);

    write(store(), id, 0, bytes);

    assertArrayEquals(bytes, all(store(), id));
    assertEquals(bytes.length, store().length(id));
    assertTrue(store().has(id));
  }

  @Test void knowsNothingOfAStrangeId() throws IOException {
    var id = fresh();

    assertFalse(store().has(id));
    assertEquals(0, store().length(id));
    assertThrows(NoSuchFileException.class, () -> store().open(id));
    store().delete(id);
    assertThrows(IllegalArgumentException.class, () -> store().has(new byte[15]));
  }

  @Test void readsPastTheEndWhatIsThere() throws IOException {
    var id = fresh();
    write(store(), id, 0, noise(1000));
    var into = new byte[50];

    try (var lying = store().open(id)) {
      assertEquals(20, lying.read(980, into, 7, 43));
      assertEquals(0, lying.read(1000, into, 0, 10));
      assertEquals(0, lying.read(99_999, into, 0, 10));
    }

    assertArrayEquals(Arrays.copyOfRange(noise(1000), 980, 1000), Arrays.copyOfRange(into, 7, 27));
  }

  @Test void removesEveryByte() throws IOException {
    var id = fresh();
    var other = fresh();
    write(store(), id, 0, noise(2_500_000));
    write(store(), other, 0, noise(10));

    store().delete(id);

    assertFalse(store().has(id));
    assertEquals(0, store().length(id));
    assertArrayEquals(noise(10), all(store(), other));
  }

  @Test void comparesWhatLiesThereAndGoesOnBehindIt() throws IOException {
    var id = fresh();
    byte[] bytes = noise(2_000_000);
    write(store(), id, 0, Arrays.copyOf(bytes, 1_500_000));

    write(store(), id, 700_001, Arrays.copyOfRange(bytes, 700_001, bytes.length));

    assertArrayEquals(bytes, all(store(), id));
  }

  @Test void refusesOtherBytesWhereSomeLie() throws IOException {
    var id = fresh();
    byte[] bytes = noise(600_000);
    write(store(), id, 0, bytes);
    byte[] other = Arrays.copyOfRange(bytes, 1000, 600_100);
    other[400_000] ^= 1;

    assertThrows(StoredOtherwiseException.class, () -> write(store(), id, 1000, other));

    assertArrayEquals(bytes, all(store(), id));
  }

  @Test void leavesNoGap() throws IOException {
    var id = fresh();
    write(store(), id, 0, noise(10));

    assertThrows(IllegalArgumentException.class, () -> write(store(), id, 11, noise(1)));
    assertThrows(IllegalArgumentException.class, () -> write(store(), fresh(), 1, noise(1)));
    assertThrows(IllegalArgumentException.class, () -> write(store(), id, -1, noise(1)));
    write(store(), id, 10, noise(1));
  }

  @Test void letsOneWriteAtATime() throws IOException {
    var id = fresh();
    var store = store();
    byte[] bytes = noise(9_000_000);
    try (var first = store.append(id, 0)) {
      first.write(bytes, 0, 10);

      assertThrows(BeingWrittenException.class, () -> write(store, id, 0, bytes));

      first.write(bytes, 10, bytes.length - 10);
    }

    write(store, id, 0, bytes);
    assertArrayEquals(bytes, all(store, id));
  }

  @Test void letsGoOfAFileAfterARefusal() throws IOException {
    var id = fresh();
    var store = store();
    assertThrows(IllegalArgumentException.class, () -> write(store, id, 5, noise(1)));

    write(store, id, 0, noise(100));

    assertEquals(100, store.length(id));
  }

  @Test void letsTheNextWriteWhereAFailedOneWasNeverClosed() throws IOException {
    var id = fresh();
    var left = new long[] {0};
    var tight = on(TODAY, new Room(() -> left[0]));
    var forgotten = tight.append(id, 0);
    assertThrows(NoRoomException.class, () -> forgotten.write(noise(56)));
    assertThrows(IOException.class, () -> forgotten.write(noise(56)));

    left[0] = Long.MAX_VALUE;
    write(tight, id, 0, noise(56));

    assertArrayEquals(noise(56), all(tight, id));
  }

  @Test void refusesToWriteIntoTheReserve() throws IOException {
    var id = fresh();
    var left = new long[] {5 << 20};
    var tight = on(TODAY, new Room(() -> left[0]));
    assertTrue(tight.hasRoomFor(5 << 20));
    assertFalse(tight.hasRoomFor((5 << 20) + 1));
    try (var out = tight.append(id, 0)) {
      out.write(noise(4 << 20));
      left[0] = 1 << 20;

      assertThrows(NoRoomException.class, () -> {
        out.write(noise(4 << 20));
        out.flush();
      });
    }

    tight.delete(id);
    assertFalse(tight.has(id));
  }

  @Test void namesForTheSweepWhatNobodyWroteSince() throws IOException {
    var old = fresh();
    var young = fresh();
    var touched = fresh();
    write(on(TODAY.minusDays(3), plenty()), old, 0, noise(10));
    write(on(TODAY.minusDays(3), plenty()), touched, 0, noise(10));
    write(store(), touched, 10, noise(10));
    write(store(), young, 0, noise(10));

    var lying = store().lyingSince(TODAY).stream().map(Names::of).toList();

    assertTrue(lying.contains(Names.of(old)));
    assertFalse(lying.contains(Names.of(young)));
    assertFalse(lying.contains(Names.of(touched)));
    assertFalse(store().lyingSince(TODAY.minusDays(3)).stream().map(Names::of).toList().contains(Names.of(old)));
  }

  /** Each step goes back a little, as after a crash, or a lot, as a client that begins again, and writes what is due. */
  @Property(tries = 25) void isTheSameHoweverItIsCut(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 700_000) Integer> pieces,
      @ForAll @IntRange(max = 300_000) int back, @ForAll boolean byteWise) throws IOException {
    var id = fresh();
    byte[] bytes = noise(pieces.stream().mapToInt(Integer::intValue).sum());
    int end = 0;
    for (int piece : pieces) {
      int from = Math.max(0, end - back);
      end += piece;
      try (var out = store().append(id, from)) {
        int step = byteWise ? 16_400 : Math.max(1, end - from);
        for (int at = from; at < end; at += step) {
          out.write(bytes, at, Math.min(step, end - at));
        }
      }
      assertEquals(end, store().length(id));
    }

    assertArrayEquals(bytes, all(store(), id));
    store().delete(id);
    assertFalse(store().has(id));
  }
}
