package org.amparo.desk;

import java.nio.CharBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;

/**
 * Passphrases that we make, and what we ask of those that people make. Ours are six words of two syllables, each of one
 * of 18 consonants and one of 5 vowels: 12 × log2(90) = 77.9 bits, and sayable in most languages.
 */
public final class Passphrases {
  static final String CONSONANTS = "bdfghjklmnprstvwyz";
  static final String VOWELS = "aeiou";
  private static final int WORDS = 6;
  private static final int SYLLABLES = 2;
  private static final int LEAST_LENGTH = 16;
  private static final int LEAST_KINDS = 8;

  private final SecureRandom random;

  public Passphrases(SecureRandom random) {
    this.random = random;
  }

  /** The caller erases it. */
  public char[] fresh() {
    var out = CharBuffer.allocate(WORDS * (2 * SYLLABLES + 1) - 1);
    for (int word = 0; word < WORDS; word++) {
      for (int syllable = 0; syllable < SYLLABLES; syllable++) {
        out.put(drawn(CONSONANTS)).put(drawn(VOWELS));
      }
      if (out.hasRemaining()) {
        out.put(' ');
      }
    }
    return out.array();
  }

  /** Long, of many different characters, and not around the name: a disk thief guesses for years. */
  public static boolean isStrong(char[] own, String name) {
    var lower = CharBuffer.wrap(own).chars().map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    boolean named = lower.indexOf(name.toLowerCase(Locale.ROOT)) >= 0;
    long kinds = lower.chars().distinct().count();
    return own.length >= LEAST_LENGTH && kinds >= LEAST_KINDS && !named && !runs(own);
  }

  /** Rows of the alphabet or of the keyboard's digits: most characters follow the one before. */
  private static boolean runs(char[] own) {
    long steps = 0;
    for (int i = 1; i < own.length; i++) {
      steps += Math.abs(own[i] - own[i - 1]) <= 1 ? 1 : 0;
    }
    return steps > own.length / 2;
  }

  private char drawn(String from) {
    return from.charAt(random.nextInt(from.length()));
  }

  static void erase(char[] passphrase) {
    Arrays.fill(passphrase, '\0');
  }
}
