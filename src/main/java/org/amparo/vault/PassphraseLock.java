package org.amparo.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import org.amparo.vault.v1.PassphrasePrefix;

/** A member's seed behind their passphrase; there is no other password check (FORMAT.md, "Type 3"). */
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
    if (seed.length() != SEED) throw new IllegalArgumentException("a seed has 32 bytes, not " + seed.length());
    var prefix = fresh();
    try (var kek = keyFrom(passphrase, prefix)) {
      byte[] head = prefix.encoded();
      byte[] record = vault.lockRecord(seed.expose(), kek, Purpose.MEMBER_SEED.label(head, memberId));
      return ByteBuffer.allocate(LENGTH).put(head).put(record).array();
    }
  }

  public Secret open(byte[] locked, char[] passphrase, byte[] memberId) {
    if (locked.length != LENGTH) throw new TamperedException();
    var prefix = prefixOf(locked);
    try (var kek = keyFrom(passphrase, prefix)) {
      byte[] record = Arrays.copyOfRange(locked, PassphrasePrefix.LENGTH, LENGTH);
      return Secret.owning(vault.unlockRecord(record, kek, Purpose.MEMBER_SEED.label(prefix.encoded(), memberId)));
    }
  }

  /** For a name that nobody has: the same derivation, so that the time does not tell. */
  public void sameWork(char[] passphrase) {
    keyFrom(passphrase, fresh()).close();
  }

  private PassphrasePrefix fresh() {
    return new PassphrasePrefix(Purpose.MEMBER_SEED.code(), KIBIBYTES, PASSES, vault.random(PassphrasePrefix.SALT));
  }

  private static PassphrasePrefix prefixOf(byte[] locked) {
    try {
      return PassphrasePrefix.read(locked, Purpose.MEMBER_SEED.code());
    } catch (AEADBadTagException e) {
      throw new TamperedException();
    }
  }

  private Secret keyFrom(char[] passphrase, PassphrasePrefix prefix) {
    byte[] password = utf8(passphrase);
    try (var prk = lane.derive(password, prefix.salt(), pepper, prefix.kibibytes(), prefix.passes())) {
      return Derive.hkdf(prk, new byte[0], "amparo.v1.passphrase.kek", 32);
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
