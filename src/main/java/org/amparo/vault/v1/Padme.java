package org.amparo.vault.v1;

/** Lengths that tell little (Padmé, PURBs, PETS 2019 §4): at most twelve per cent more, one of few steps. */
public final class Padme {
  private Padme() {}

  public static long padded(long length) {
    if (length < 2) return length;
    int exponent = 63 - Long.numberOfLeadingZeros(length);
    int kept = 32 - Integer.numberOfLeadingZeros(exponent);
    long mask = (1L << (exponent - kept)) - 1;
    return Math.addExact(length, mask) & ~mask;
  }
}
