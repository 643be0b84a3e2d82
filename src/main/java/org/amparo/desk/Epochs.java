package org.amparo.desk;

import java.nio.ByteBuffer;

/** An epoch of a desk's key as it stands in contexts. */
final class Epochs {
  private Epochs() {}

  static byte[] bytes(int epoch) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(epoch).array();
  }
}
