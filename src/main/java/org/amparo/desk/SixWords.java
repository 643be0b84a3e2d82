package org.amparo.desk;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.amparo.vault.Derive;
import org.amparo.vault.RecipientKey;

/**
 * A member's two public keys as six words to read out: whoever hears them from the member's own mouth knows that the
 * keys in the table are theirs. 12 × log2(90) = 77.9 bits of SHA-256, in the syllables of {@link Passphrases}.
 */
public record SixWords(String text) {
  private static final int WORDS = 6;
  private static final int SYLLABLES = 2;

  static SixWords of(RecipientKey sealing, byte[] signing) {
    var rest = new BigInteger(1, Derive.sha256(sealing.encoded(), signing));
    var out = new StringBuilder();
    for (int syllable = 0; syllable < WORDS * SYLLABLES; syllable++) {
      rest = drawn(rest, Passphrases.CONSONANTS, out);
      rest = drawn(rest, Passphrases.VOWELS, out);
      out.append(syllable % SYLLABLES == 1 && syllable + 1 < WORDS * SYLLABLES ? " " : "");
    }
    return new SixWords(out.toString());
  }

  static SixWords of(Member member) {
    return of(member.sealingKey(), member.signingKey());
  }

  /** Whether these are the words, however they were spaced or written large. */
  public boolean fit(String typed) {
    return Derive.same(letters(text), letters(typed));
  }

  private static BigInteger drawn(BigInteger from, String letters, StringBuilder out) {
    var parts = from.divideAndRemainder(BigInteger.valueOf(letters.length()));
    out.append(letters.charAt(parts[1].intValue()));
    return parts[0];
  }

  private static byte[] letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").getBytes(StandardCharsets.US_ASCII);
  }
}
