package org.amparo.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import org.amparo.vault.Purpose.Kind;
import org.amparo.vault.v1.AesGcm;
import org.amparo.vault.v1.LockedRecord;
import org.amparo.vault.v1.SealedSecret;

/** The only door to the ciphers: seals secrets to people, locks contents under keys, and refuses what was touched. */
public final class Vault {
  private final SecureRandom random;

  public Vault(SecureRandom random) {
    this.random = random;
  }

  /** For start-up: warms AES-GCM and loads the library, whose classes must not first load when memory is short. */
  public static void prewarm() {
    AesGcm.prewarm();
    try (var pair = SealingPair.fromSeed(Secret.owning(new byte[32])); var secret = Secret.owning(new byte[32])) {
      var vault = new Vault(new SecureRandom());
      var label = Purpose.DESK_RECOVERY.label(new byte[20]);
      vault.unseal(vault.seal(secret, pair.publicKey(), label), pair, label).close();
    }
  }

  /** 32 random bytes. */
  public Secret fresh() {
    return Secret.owning(random(32));
  }

  public byte[] random(int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Seals 32 bytes to the owner of a key: type 1, 1192 bytes. */
  public byte[] seal(Secret secret, RecipientKey to, Label label) {
    label.require(label.purpose().kind() == Kind.SEALED);
    byte[] drawn = random(SealedSecret.RANDOM);
    try {
      return SealedSecret.seal(secret.expose(), to.parameters(), label.purpose().code(), label.context(), drawn);
    } catch (AEADBadTagException e) {
      throw new TamperedException();
    } finally {
      Arrays.fill(drawn, (byte) 0);
    }
  }

  public Secret unseal(byte[] sealed, SealingPair mine, Label label) {
    label.require(label.purpose().kind() == Kind.SEALED);
    try {
      return Secret.owning(
          SealedSecret.open(sealed, mine.parameters(), label.purpose().code(), label.context()));
    } catch (AEADBadTagException e) {
      throw new TamperedException();
    }
  }

  /** Locks a content under a key: type 2, 88 bytes and the padded content. */
  public byte[] lock(byte[] content, Secret key, Label label) {
    return lockRecord(content, key, label.require(label.purpose().kind() == Kind.RECORD));
  }

  public byte[] unlock(byte[] record, Secret key, Label label) {
    return unlockRecord(record, key, label.require(label.purpose().kind() == Kind.RECORD));
  }

  byte[] lockRecord(byte[] content, Secret key, Label label) {
    var purpose = label.purpose();
    return LockedRecord.lock(
        content, key32(key), purpose.code(), purpose.floor(), label.context(), random(LockedRecord.SALT));
  }

  byte[] unlockRecord(byte[] record, Secret key, Label label) {
    var purpose = label.purpose();
    try {
      return LockedRecord.open(record, key32(key), purpose.code(), purpose.floor(), label.context());
    } catch (AEADBadTagException e) {
      throw new TamperedException();
    }
  }

  /** A key of another length came out of hostile bytes. */
  private static byte[] key32(Secret key) {
    if (key.length() != 32) throw new TamperedException();
    return key.expose();
  }
}
