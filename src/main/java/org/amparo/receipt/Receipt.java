package org.amparo.receipt;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;

/** A filer's code: 26 random digits and two that check them (ISO 7064 MOD 97-10); it never prints by accident. */
public final class Receipt implements AutoCloseable {
  private static final int DIGITS = 28;
  private static final int GROUP = 4;
  /** 10^26 of the 2^87 values are kept, so that every code is as likely as any other. */
  private static final BigInteger CODES = BigInteger.TEN.pow(DIGITS - 2);

  private final Secret digits;

  private Receipt(Secret digits) {
    this.digits = digits;
  }

  public static Receipt mint(SecureRandom random) {
    var drawn = new BigInteger(87, random);
    while (drawn.compareTo(CODES) >= 0) drawn = new BigInteger(87, random);
    var ascii = new byte[DIGITS];
    Arrays.fill(ascii, (byte) '0');
    byte[] text = drawn.toString().getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(text, 0, ascii, DIGITS - 2 - text.length, text.length);
    Arrays.fill(text, (byte) 0);
    int check = 98 - remainder(ascii);
    ascii[DIGITS - 2] += (byte) (check / 10);
    ascii[DIGITS - 1] += (byte) (check % 10);
    return new Receipt(Secret.owning(ascii));
  }

  /** Reads what somebody typed, in the digits of any script and however they parted them. */
  public static Reading read(String typed) {
    var ascii = new byte[DIGITS];
    int count = 0;
    for (int at = 0; at < typed.length(); at += Character.charCount(typed.codePointAt(at))) {
      int point = typed.codePointAt(at);
      if (Separators.holds(point)) continue;
      int digit = Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(point, 10) : -1;
      if (digit < 0 || count == DIGITS) return new Reading.NotACode();
      ascii[count++] = (byte) ('0' + digit);
    }
    if (count < DIGITS) return new Reading.NotACode();
    return fits(ascii) ? new Reading.Fits(new Receipt(Secret.owning(ascii))) : new Reading.Mistyped();
  }

  /** From 28 ASCII digits that a record of ours held. */
  public static Receipt ofDigits(Secret ascii) {
    byte[] digits = ascii.expose();
    boolean numbers = IntStream.range(0, digits.length).allMatch(i -> digits[i] >= '0' && digits[i] <= '9');
    if (digits.length != DIGITS || !numbers || !fits(digits)) throw new TamperedException();
    return new Receipt(ascii.copy());
  }

  /** Seven groups of four, as the page shows them. */
  public List<String> groups() {
    return IntStream.range(0, DIGITS / GROUP)
        .mapToObj(i -> new String(digits.expose(), i * GROUP, GROUP, StandardCharsets.US_ASCII))
        .toList();
  }

  /** 28 ASCII digits, a copy. */
  public Secret digits() {
    return digits.copy();
  }

  @Override
  public void close() {
    digits.close();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Receipt that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  @Override
  public String toString() {
    return "[redacted]";
  }

  /** The whole number leaves 1; 00, 01 and 99 would leave the same as 97, 98 and 02, and are no check digits. */
  private static boolean fits(byte[] ascii) {
    int check = 10 * (ascii[DIGITS - 2] - '0') + ascii[DIGITS - 1] - '0';
    return check >= 2 && check <= 98 && remainder(ascii) == 1;
  }

  private static int remainder(byte[] ascii) {
    int rest = 0;
    for (byte digit : ascii) rest = (10 * rest + digit - '0') % 97;
    return rest;
  }
}
