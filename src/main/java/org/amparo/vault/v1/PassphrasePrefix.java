package org.amparo.vault.v1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;

/** Type 3: how a passphrase becomes a key, 32 bytes before a type 2 record (FORMAT.md, "Type 3"). */
public record PassphrasePrefix(int purpose, int kibibytes, int passes, byte[] salt) {
  public static final int LENGTH = 32;
  public static final int SALT = 16;
  private static final int TYPE = 3;

  public PassphrasePrefix {
    if (kibibytes < 19_456 || kibibytes > 262_144) throw new IllegalArgumentException(
        "Argon2id memory must be 19456 to 262144 KiB, but was " + kibibytes);
    if (passes < 1 || passes > 10) throw new IllegalArgumentException(
        "Argon2id passes must be 1 to 10, but were " + passes);
    if (salt.length != SALT) throw new IllegalArgumentException("the salt has 16 bytes, but " + salt.length + " came");
    salt = salt.clone();
  }

  @Override
  public byte[] salt() {
    return salt.clone();
  }

  public byte[] encoded() {
    return ByteBuffer.allocate(LENGTH)
        .put(Header.of(TYPE, purpose))
        .put((byte) Argon2id.VERSION)
        .putInt(kibibytes)
        .putShort((short) passes)
        .put((byte) 1)
        .put(salt)
        .array();
  }

  /** Refuses every cost outside the limits before a byte of memory is taken for it. */
  public static PassphrasePrefix read(byte[] bytes, int purpose) throws AEADBadTagException {
    Header.check(bytes, TYPE, purpose);
    if (bytes.length < LENGTH) throw new AEADBadTagException();
    var in = ByteBuffer.wrap(bytes, Header.LENGTH, LENGTH - Header.LENGTH);
    int version = in.get();
    int kibibytes = in.getInt();
    int passes = in.getShort();
    int lanes = in.get();
    if (version != Argon2id.VERSION || lanes != 1) throw new AEADBadTagException();
    try {
      return new PassphrasePrefix(purpose, kibibytes, passes, Arrays.copyOfRange(bytes, LENGTH - SALT, LENGTH));
    } catch (IllegalArgumentException e) {
      throw new AEADBadTagException(e.getMessage());
    }
  }
}
