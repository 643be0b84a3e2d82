package org.amparo.vault.v1;

import java.nio.ByteBuffer;
import javax.crypto.AEADBadTagException;

/** The first eight bytes of every format: "AMP", version 1, type, suite, purpose. */
final class Header {
  static final int LENGTH = 8;
  private static final int MAGIC = 0x414D5001;

  private Header() {}

  static byte[] of(int type, int purpose) {
    return ByteBuffer.allocate(LENGTH).putInt(MAGIC).put((byte) type).put((byte) 1).putShort((short) purpose).array();
  }

  static void check(byte[] bytes, int type, int purpose) throws AEADBadTagException {
    var expected = ByteBuffer.wrap(of(type, purpose));
    if (bytes.length < LENGTH || !ByteBuffer.wrap(bytes, 0, LENGTH).equals(expected)) throw new AEADBadTagException();
  }
}
