package org.amparo.desk;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How many guesses a passphrase of a person's own making takes, told rather too low than too high.
 *
 * <p>zxcvbn knows English words, names, dates, keyboards and leaked passwords. A thief who tries whole words of other
 * languages is not held up by their letters, so a word of letters alone never counts for more than one of 2,048, or, if it
 * is long, 2.8 guesses a letter.
 *
 * @param digits the decimal logarithm of the guesses
 */
public record Strength(double digits) {
  /** A thief with 100 graphics cards, each at 100 guesses a second, needs 300 years for these. */
  static final double ENOUGH = 14;
  private static final double GOOD = 19;
  private static final double A_WORD = Math.log10(2048);
  private static final double A_LETTER = 0.45;
  /** zxcvbn's time grows with the square of the length. */
  private static final int MOST = 100;
  private static final Zxcvbn ESTIMATOR = new Zxcvbn();
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Pd}_.,;:]+");
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

  /** How it is told in words. */
  public enum Level { WEAK, FAIR, GOOD }

  /** @param name the member's, which a thief tries first */
  public static Strength of(char[] own, String name) {
    // A copy: zxcvbn's wiping overwrites what it was given, and the caller still locks a seed with it.
    var looked = CharBuffer.wrap(Arrays.copyOf(own, Math.min(own.length, MOST)));
    var measured = ESTIMATOR.measure(looked, List.of(name));
    try {
      return new Strength(Math.min(measured.getGuessesLog10(), byWords(looked)));
    } finally {
      measured.wipe();
    }
  }

  private static double byWords(CharSequence own) {
    return SPACES.splitAsStream(own).mapToDouble(Strength::word).sum();
  }

  private static double word(String word) {
    boolean plain = LETTERS.matcher(word).matches();
    return plain ? Math.max(A_WORD, A_LETTER * word.length()) : 2 * A_WORD + word.length();
  }

  public boolean isEnough() {
    return digits >= ENOUGH;
  }

  public Level level() {
    return digits < ENOUGH ? Level.WEAK : digits < GOOD ? Level.FAIR : Level.GOOD;
  }

  /** The power of ten that the guesses have at least. */
  public int power() {
    return (int) digits;
  }
}
