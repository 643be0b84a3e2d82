package org.amparo.inspector.clean;

/** How the sounds that are nothing but a row of frames write the head of one; heads are read as eight bytes. */
enum FrameForm {
  /** MPEG audio, layers I to III (ISO 11172-3, 2.4.1.3, and ISO 13818-3). */
  MPEG(0xFFFE0C00_00000000L) {
    @Override
    int length(long head) {
      int bits = (int) (head >>> 32);
      int version = bits >>> 19 & 3;
      int layer = 4 - (bits >>> 17 & 3);
      int rate = bits >>> 12 & 15;
      int hertz = bits >>> 10 & 3;
      if (bits >>> 21 != 0x7FF || version == 1 || layer == 4 || rate == 0 || rate == 15 || hertz == 3) return 0;
      boolean first = version == 3;
      int bitsPerSecond = 1000 * RATES[first ? layer - 1 : layer == 1 ? 3 : 4][rate - 1];
      int samplesPerSecond = HERTZ[hertz] >> (first ? 0 : version == 2 ? 1 : 2);
      int padding = bits >>> 9 & 1;
      if (layer == 1) return (12 * bitsPerSecond / samplesPerSecond + padding) * 4;
      return (layer == 3 && !first ? 72 : 144) * bitsPerSecond / samplesPerSecond + padding;
    }
  },
  /** AAC in ADTS (ISO 13818-7, 6.2). */
  ADTS(0xFFF6FDC0_00000000L) {
    @Override
    int length(long head) {
      int length = (int) (head >>> 21 & 0x1FFF);
      return (head >>> 48 & 0xFFF6) == 0xFFF0 && length > 7 ? length : 0;
    }
  };

  private static final int[] HERTZ = {44100, 48000, 32000};
  private static final int[][] RATES = {
      {32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448},
      {32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
      {32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
      {32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256},
      {8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}};
  private final long constant;

  FrameForm(long constant) {
    this.constant = constant;
  }

  /** The length of the frame in bytes with its head, or 0 if this is no head. */
  abstract int length(long head);

  /** What is the same in every frame of a sound. */
  long kind(long head) {
    return head & constant;
  }
}
