package org.amparo.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import org.amparo.vault.v1.PassphrasePrefix;

/** A member's seed behind their passphrase, or behind it and a passkey; there is no other password check (FORMAT.md, "Type 3"). */
public final class PassphraseLock {
  static final int KIBIBYTES = 65_536;
  private static final int PASSES = 3;
  private static final int SEED = 32;
  private static final int LENGTH = PassphrasePrefix.LENGTH + 152;

  private final Vault vault;
  private final Secret pepper;
  private final Argon2Lane lane;

  public PassphraseLock(Vault vault, Secret pepper, Argon2Lane lane) {
    this.vault = vault;
    this.pepper = pepper;
    this.lane = lane;
  }

  public byte[] lock(Secret seed, char[] passphrase, byte[] memberId) {
    return lock(seed, passphrase, new Behind(Purpose.MEMBER_SEED, Optional.empty(), memberId));
  }

  /** A copy that passphrase and passkey open together, and neither alone. */
  public byte[] lock(Secret seed, char[] passphrase, byte[] memberId, PasskeyHalf passkey) {
    return lock(seed, passphrase, new Behind(Purpose.PASSKEY_SEED, Optional.of(passkey), memberId));
  }

  public Secret open(byte[] locked, char[] passphrase, byte[] memberId) {
    return open(locked, passphrase, new Behind(Purpose.MEMBER_SEED, Optional.empty(), memberId));
  }

  public Secret open(byte[] locked, char[] passphrase, byte[] memberId, PasskeyHalf passkey) {
    return open(locked, passphrase, new Behind(Purpose.PASSKEY_SEED, Optional.of(passkey), memberId));
  }

  /** What stands before a seed, and whose it is. */
  private record Behind(Purpose purpose, Optional<PasskeyHalf> passkey, byte[] memberId) {
    Label label(PassphrasePrefix prefix) {
      return passkey.map(half -> purpose.label(prefix.encoded(), memberId, half.credential()))
          .orElseGet(() -> purpose.label(prefix.encoded(), memberId));
    }

    Secret kek(Secret prk) {
      return passkey.map(half -> {
        try (var both = Secret.owning(joined(prk, half.prf()))) {
          return Derive.hkdf(both, new byte[0], "amparo.v1.passkey.kek", 32);
        }
      }).orElseGet(() -> Derive.hkdf(prk, new byte[0], "amparo.v1.passphrase.kek", 32));
    }
  }

  private byte[] lock(Secret seed, char[] passphrase, Behind behind) {
    if (seed.length() != SEED) throw new IllegalArgumentException("a seed has 32 bytes, not " + seed.length());
    var prefix = fresh(behind.purpose());
    try (var prk = derived(passphrase, prefix); var kek = behind.kek(prk)) {
      byte[] record = vault.lockRecord(seed.expose(), kek, behind.label(prefix));
      return ByteBuffer.allocate(LENGTH).put(prefix.encoded()).put(record).array();
    }
  }

  private Secret open(byte[] locked, char[] passphrase, Behind behind) {
    if (locked.length != LENGTH) throw new TamperedException();
    var prefix = prefixOf(locked, behind.purpose());
    try (var prk = derived(passphrase, prefix); var kek = behind.kek(prk)) {
      byte[] record = Arrays.copyOfRange(locked, PassphrasePrefix.LENGTH, LENGTH);
      return Secret.owning(vault.unlockRecord(record, kek, behind.label(prefix)));
    }
  }

  private static byte[] joined(Secret one, Secret other) {
    return ByteBuffer.allocate(one.length() + other.length()).put(one.expose()).put(other.expose()).array();
  }

  /** For a name that nobody has: the same derivation, so that the time does not tell. */
  public void sameWork(char[] passphrase) {
    derived(passphrase, fresh(Purpose.MEMBER_SEED)).close();
  }

  private PassphrasePrefix fresh(Purpose purpose) {
    return new PassphrasePrefix(purpose.code(), KIBIBYTES, PASSES, vault.random(PassphrasePrefix.SALT));
  }

  private static PassphrasePrefix prefixOf(byte[] locked, Purpose purpose) {
    try {
      return PassphrasePrefix.read(locked, purpose.code());
    } catch (AEADBadTagException e) {
      throw new TamperedException();
    }
  }

  private Secret derived(char[] passphrase, PassphrasePrefix prefix) {
    byte[] password = utf8(passphrase);
    try {
      return lane.derive(password, prefix.salt(), pepper, prefix.kibibytes(), prefix.passes());
    } finally {
      Arrays.fill(password, (byte) 0);
    }
  }

  /** NFC, so that one phrase typed on two keyboards is one phrase; only what needs composing becomes a String. */
  private static byte[] utf8(char[] passphrase) {
    CharSequence typed = CharBuffer.wrap(passphrase);
    boolean composed = Normalizer.isNormalized(typed, Normalizer.Form.NFC);
    var encoded = StandardCharsets.UTF_8.encode(
        composed ? CharBuffer.wrap(passphrase) : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFC)));
    var bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    Arrays.fill(encoded.array(), (byte) 0);
    return bytes;
  }
}
