package org.amparo.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.amparo.vault.Purpose.Kind;

/** Every kind of record, touched in every way: one refusal, and never another error. */
class TamperingTest {
  private static final SealingPair MINE = SealingPair.fromSeed(Secret.copyOf(Bytes.counted(1, 32)));
  private static final SealingPair OTHERS = SealingPair.fromSeed(Secret.copyOf(Bytes.counted(2, 32)));
  private static final Secret KEY = Secret.copyOf(Bytes.counted(3, 32));
  private static final Secret OTHER_KEY = Secret.copyOf(Bytes.counted(4, 32));
  private static final byte[] SECRET = Bytes.counted(5, 32);

  private final Vault vault = new Vault(Bytes.seeded("tampering"));

  @Provide Arbitrary<Purpose> any() {
    return Arbitraries.of(Purpose.class);
  }

  private static Label label(Purpose purpose) {
    return purpose.label(Bytes.counted(7, purpose.contextLength()));
  }

  private byte[] closed(Label label, byte[] content) {
    return label.purpose().kind() == Kind.SEALED
        ? vault.seal(Secret.copyOf(SECRET), MINE.publicKey(), label)
        : vault.lockRecord(content, KEY, label);
  }

  private byte[] open(byte[] closed, Label label) {
    return label.purpose().kind() == Kind.SEALED
        ? vault.unseal(closed, MINE, label).expose()
        : vault.unlockRecord(closed, KEY, label);
  }

  private void refuses(byte[] closed, Label label) {
    assertThrows(TamperedException.class, () -> open(closed, label));
  }

  @Property void opensWhatWasNotTouched(@ForAll("any") Purpose purpose, @ForAll @Size(max = 3000) byte[] content) {
    byte[] closed = closed(label(purpose), content);

    byte[] expected = purpose.kind() == Kind.SEALED ? SECRET : content;
    assertArrayEquals(expected, open(closed, label(purpose)));
  }

  @Property(tries = 3000) void refusesAnyFlippedBit(@ForAll("any") Purpose purpose, @ForAll int at) {
    byte[] closed = closed(label(purpose), SECRET);

    refuses(Bytes.flipped(closed, Math.floorMod(at, 8 * closed.length)), label(purpose));
  }

  @Property(tries = 1500) void refusesAnyOtherLength(
      @ForAll("any") Purpose purpose, @ForAll int cut, @ForAll @IntRange(min = 1, max = 2000) int more) {
    byte[] closed = closed(label(purpose), SECRET);

    refuses(Arrays.copyOf(closed, Math.floorMod(cut, closed.length)), label(purpose));
    refuses(Arrays.copyOf(closed, closed.length + more), label(purpose));
  }

  @Property void refusesAnotherContext(@ForAll("any") Purpose purpose, @ForAll int at) {
    byte[] closed = closed(label(purpose), SECRET);
    byte[] elsewhere = Bytes.flipped(label(purpose).context(), Math.floorMod(at, 8 * purpose.contextLength()));

    refuses(closed, purpose.label(elsewhere));
  }

  @Property void refusesAnotherPurpose(@ForAll("any") Purpose purpose, @ForAll("any") Purpose other) {
    if (purpose == other) return;

    refuses(closed(label(purpose), SECRET), label(other));
  }

  /** As a thief with the database would try it: the code in the header is changed to the one that is asked for. */
  @Property void refusesARenamedPurpose(@ForAll("any") Purpose purpose, @ForAll("any") Purpose other) {
    if (purpose == other) return;
    byte[] closed = closed(label(purpose), SECRET);

    closed[6] = (byte) (other.code() >> 8);
    closed[7] = (byte) other.code();

    refuses(closed, label(other));
  }

  @Property(tries = 100) void refusesAnotherKey(@ForAll("any") Purpose purpose) {
    byte[] closed = closed(label(purpose), SECRET);

    if (purpose.kind() == Kind.SEALED) {
      assertThrows(TamperedException.class, () -> vault.unseal(closed, OTHERS, label(purpose)));
    } else {
      assertThrows(TamperedException.class, () -> vault.unlockRecord(closed, OTHER_KEY, label(purpose)));
    }
  }

  /** The sixteen bytes that name the recipient are no check: with them changed too, the seal still refuses. */
  @Property(tries = 50) void refusesASealReaddressedToAnotherKey(@ForAll("any") Purpose purpose) {
    if (purpose.kind() != Kind.SEALED) return;
    byte[] sealed = closed(label(purpose), SECRET);

    System.arraycopy(OTHERS.publicKey().fingerprint(), 0, sealed, 8, 16);

    assertThrows(TamperedException.class, () -> vault.unseal(sealed, OTHERS, label(purpose)));
  }

  @Property(tries = 200) void refusesAnyBytesAtAll(@ForAll("any") Purpose purpose, @ForAll byte[] bytes) {
    refuses(bytes, label(purpose));
  }

  @Property void padsKeysToOneSizeAndContentsToAnother(
      @ForAll("any") Purpose purpose, @ForAll @IntRange(max = 9000) int length) {
    if (purpose.kind() == Kind.SEALED) return;
    int padded = vault.lockRecord(new byte[length], KEY, label(purpose)).length - 88;

    if (length + 4 <= purpose.floor()) {
      assertEquals(purpose.floor(), padded);
    } else {
      assertEquals(EvidenceStream.padded(length + 4), padded);
    }
  }

  @Property(tries = 100) void takesEachPurposeOnlyByItsOwnDoor(@ForAll("any") Purpose purpose) {
    assertNotNull(purpose.kind());
    if (purpose.kind() != Kind.RECORD) {
      assertThrows(IllegalArgumentException.class, () -> vault.lock(SECRET, KEY, label(purpose)));
      assertThrows(IllegalArgumentException.class, () -> vault.unlock(SECRET, KEY, label(purpose)));
    }
    if (purpose.kind() != Kind.SEALED) {
      var secret = Secret.copyOf(SECRET);
      assertThrows(IllegalArgumentException.class, () -> vault.seal(secret, MINE.publicKey(), label(purpose)));
      assertThrows(IllegalArgumentException.class, () -> vault.unseal(SECRET, MINE, label(purpose)));
    }
  }
}
