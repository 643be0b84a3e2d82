package org.amparo.vault.v1;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;

/** Type 2: a padded content under a key, with the key's commitment before it (FORMAT.md, "Type 2"). */
public final class LockedRecord {
  public static final int SALT = 32;
  private static final int TYPE = 2;
  private static final int PREFIX = Header.LENGTH + SALT + 32;
  private static final int LENGTH_FIELD = 4;
  /** The key is used once, so the nonce need not differ. */
  private static final byte[] NONCE = new byte[12];

  private LockedRecord() {}

  public static byte[] lock(byte[] content, byte[] key, int purpose, int floor, byte[] context, byte[] salt) {
    byte[] okm = Hkdf.derive(key, salt, Bytes.info("amparo.v1.rec", purpose), 64);
    var padded = new byte[padded(content.length, floor)];
    try {
      ByteBuffer.wrap(padded).putInt(content.length).put(content);
      byte[] prefix = Bytes.join(Header.of(TYPE, purpose), salt, Arrays.copyOfRange(okm, 32, 64));
      byte[] sealed = new AesGcm(okm, 0).seal(NONCE, Bytes.join(prefix, context), padded, 0, padded.length);
      return Bytes.join(prefix, sealed);
    } finally {
      Arrays.fill(okm, (byte) 0);
      Arrays.fill(padded, (byte) 0);
    }
  }

  public static byte[] open(byte[] record, byte[] key, int purpose, int floor, byte[] context)
      throws AEADBadTagException {
    Header.check(record, TYPE, purpose);
    if (record.length < PREFIX + floor + AesGcm.TAG) throw new AEADBadTagException();
    byte[] prefix = Arrays.copyOf(record, PREFIX);
    byte[] salt = Arrays.copyOfRange(record, Header.LENGTH, Header.LENGTH + SALT);
    byte[] okm = Hkdf.derive(key, salt, Bytes.info("amparo.v1.rec", purpose), 64);
    try {
      byte[] commitment = Arrays.copyOfRange(record, Header.LENGTH + SALT, PREFIX);
      if (!MessageDigest.isEqual(commitment, Arrays.copyOfRange(okm, 32, 64))) throw new AEADBadTagException();
      byte[] aad = Bytes.join(prefix, context);
      return unpadded(new AesGcm(okm, 0).open(NONCE, aad, record, PREFIX, record.length - PREFIX), floor);
    } finally {
      Arrays.fill(okm, (byte) 0);
    }
  }

  private static int padded(int length, int floor) {
    return Math.toIntExact(Math.max(floor, Padme.padded((long) length + LENGTH_FIELD)));
  }

  /** Exact: the one padding that {@link #lock} makes for this length, and nothing but zeros in it. */
  private static byte[] unpadded(byte[] padded, int floor) throws AEADBadTagException {
    try {
      int length = ByteBuffer.wrap(padded).getInt();
      if (length < 0 || length > padded.length - LENGTH_FIELD) throw new AEADBadTagException();
      if (padded(length, floor) != padded.length) throw new AEADBadTagException();
      int rest = 0;
      for (int i = LENGTH_FIELD + length; i < padded.length; i++) rest |= padded[i];
      if (rest != 0) throw new AEADBadTagException();
      return Arrays.copyOfRange(padded, LENGTH_FIELD, LENGTH_FIELD + length);
    } finally {
      Arrays.fill(padded, (byte) 0);
    }
  }
}
