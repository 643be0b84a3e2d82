package org.amparo.vault.v1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Bytes as letters that are hard to misread, with a checksum (BIP 173, without its length limit). */
public final class Bech32 {
  private static final String LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
  private static final int CHECKSUM = 6;

  private Bech32() {}

  public static String print(String prefix, byte[] bytes) {
    byte[] words = regroup(bytes, 8, 5, true).orElseThrow();
    int check = polymod(prefix, Arrays.copyOf(words, words.length + CHECKSUM)) ^ 1;
    var text = new StringBuilder(prefix).append('1');
    for (byte word : words) text.append(LETTERS.charAt(word));
    for (int i = 0; i < CHECKSUM; i++) text.append(LETTERS.charAt(check >>> 5 * (5 - i) & 31));
    return text.toString();
  }

  /** Empty unless prefix, alphabet, checksum and padding are right and the letters are all of one case. */
  public static Optional<byte[]> read(String prefix, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (!text.equals(lower) && !text.equals(text.toUpperCase(Locale.ROOT))) return Optional.empty();
    int start = prefix.length() + 1;
    if (!lower.startsWith(prefix + "1") || lower.length() < start + CHECKSUM) return Optional.empty();
    var words = new byte[lower.length() - start];
    for (int i = 0; i < words.length; i++) {
      words[i] = (byte) LETTERS.indexOf(lower.charAt(start + i));
      if (words[i] < 0) return Optional.empty();
    }
    if (polymod(prefix, words) != 1) return Optional.empty();
    return regroup(Arrays.copyOf(words, words.length - CHECKSUM), 5, 8, false);
  }

  private static int polymod(String prefix, byte[] words) {
    int check = 1;
    for (char c : prefix.toCharArray()) check = step(check, c >> 5);
    check = step(check, 0);
    for (char c : prefix.toCharArray()) check = step(check, c & 31);
    for (byte word : words) check = step(check, word);
    return check;
  }

  private static int step(int check, int value) {
    int top = check >>> 25;
    int next = (check & 0x1ffffff) << 5 ^ value;
    for (int i = 0; i < GENERATOR.length; i++) if ((top >>> i & 1) == 1) next ^= GENERATOR[i];
    return next;
  }

  private static Optional<byte[]> regroup(byte[] in, int from, int to, boolean pad) {
    var out = new byte[(in.length * from + (pad ? to - 1 : 0)) / to];
    int held = 0;
    int bits = 0;
    int at = 0;
    for (byte b : in) {
      held = (held << from | b & (1 << from) - 1) & 0xFFF;
      bits += from;
      while (bits >= to) {
        bits -= to;
        out[at++] = (byte) (held >>> bits & (1 << to) - 1);
      }
    }
    int rest = held << to - bits & (1 << to) - 1;
    if (pad && bits > 0) out[at] = (byte) rest;
    boolean clean = pad || bits < from && rest == 0;
    return clean ? Optional.of(out) : Optional.empty();
  }
}
