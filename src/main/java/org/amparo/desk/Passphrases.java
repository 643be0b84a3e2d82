package org.amparo.desk;

import java.nio.CharBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
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
  /** Six words of the longest list, seven of the shortest. */
  private static final int BITS = 77;

  private static final String SHAPE = "(?:[" + CONSONANTS + "][" + VOWELS + "]){" + SYLLABLES + "}(?: (?:["
      + CONSONANTS + "][" + VOWELS + "]){" + SYLLABLES + "}){" + (WORDS - 1) + "}";

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

  /** Words that nobody thought of, to be written down by hand before they are used. */
  public record Offer(String words, int bits) {
    @Override
    public String toString() {
      return "Offer[redacted]";
    }
  }

  /** A phrase in the reader's language where we have a list of its words, else one of our own syllables. */
  public Offer offered(Locale language) {
    var list = WordList.of(language);
    if (list.isEmpty()) {
      return new Offer(String.valueOf(fresh()), (int) (WORDS * SYLLABLES * log2(CONSONANTS.length() * VOWELS.length())));
    }
    int words = list.get().wordsFor(BITS);
    return new Offer(list.get().drawn(words, random), (int) (words * log2(list.get().words().size())));
  }

  /** The same phrase once more, on the next answer of the form it stood on; another if it is none of ours. */
  public Offer offered(Locale language, String before) {
    var fresh = offered(language);
    var list = WordList.of(language);
    boolean ours = list.isEmpty() ? before.matches(SHAPE)
        : before.split(" ").length == fresh.words().split(" ").length
            && list.get().words().containsAll(List.of(before.split(" ")));
    return ours ? new Offer(before, fresh.bits()) : fresh;
  }

  static double log2(int count) {
    return Math.log(count) / Math.log(2);
  }

  /** Long, hard to guess, and not around the name: a disk thief guesses for years. */
  public static boolean isStrong(char[] own, String name) {
    var lower = CharBuffer.wrap(own).chars().map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    boolean named = lower.indexOf(name.toLowerCase(Locale.ROOT)) >= 0;
    return own.length >= LEAST_LENGTH && !named && Strength.of(own, name).isEnough();
  }

  private char drawn(String from) {
    return from.charAt(random.nextInt(from.length()));
  }

  static void erase(char[] passphrase) {
    Arrays.fill(passphrase, '\0');
  }
}
