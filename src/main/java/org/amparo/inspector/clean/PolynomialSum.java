package org.amparo.inspector.clean;

import java.util.zip.Checksum;

/** A cyclic redundancy check whose bits go from the highest to the lowest, beginning with zeros: Ogg's and FLAC's. */
final class PolynomialSum implements Checksum {
  private final int[] table = new int[256];
  private final int bits;
  private int sum;

  private PolynomialSum(int bits, int polynomial) {
    this.bits = bits;
    for (int i = 0; i < table.length; i++) {
      int one = i << 24;
      for (int bit = 0; bit < 8; bit++) one = one < 0 ? one << 1 ^ polynomial : one << 1;
      table[i] = one;
    }
  }

  /** RFC 3533, 6. */
  static PolynomialSum ogg() {
    return new PolynomialSum(32, 0x04C11DB7);
  }

  /** RFC 9639, 9.3: the sum over whole frames with their own sums is zero. */
  static PolynomialSum flac() {
    return new PolynomialSum(16, 0x8005 << 16);
  }

  @Override
  public void update(int one) {
    sum = sum << 8 ^ table[sum >>> 24 ^ one & 0xFF];
  }

  @Override
  public void update(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) update(bytes[i]);
  }

  @Override
  public long getValue() {
    return sum >>> 32 - bits & 0xFFFFFFFFL;
  }

  @Override
  public void reset() {
    sum = 0;
  }
}
