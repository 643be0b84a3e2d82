package org.amparo.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.amparo.vault.Bytes;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;
import org.junit.jupiter.api.Test;

class ReceiptTest {
  private static final String ARABIC_INDIC = "٠١٢٣٤٥٦٧٨٩";
  private static final String EASTERN_ARABIC = "۰۱۲۳۴۵۶۷۸۹";
  private static final String DEVANAGARI = "०१२३४५६७८९";
  private static final String FULL_WIDTH = "０１２３４５６７８９";
  private static final String MATHEMATICAL_BOLD = "\uD835\uDFCE\uD835\uDFCF\uD835\uDFD0\uD835\uDFD1\uD835\uDFD2"
      + "\uD835\uDFD3\uD835\uDFD4\uD835\uDFD5\uD835\uDFD6\uD835\uDFD7";

  @Provide Arbitrary<String> codes() {
    return Arbitraries.longs().map(seed -> digits(Receipt.mint(Bytes.seeded("code " + seed))));
  }

  @Provide Arbitrary<String> zeros() {
    return Arbitraries.of("0", ARABIC_INDIC, EASTERN_ARABIC, DEVANAGARI, FULL_WIDTH, MATHEMATICAL_BOLD)
        .map(script -> new String(Character.toChars(script.codePointAt(0))));
  }

  @Provide Arbitrary<String> separators() {
    return Arbitraries.of(" ", "-", "\u00A0", "\u202F", "\u3000", "\t", "\r\n", "\u2013", "\u2014", "\u2212", "\u200F",
        "\u200E", "\u2066", "\u2069", "\uFEFF", "\u00AD", "\u0640", "\u060C", ",", ".", "·", "/", "_", "");
  }

  private static String digits(Receipt receipt) {
    return String.join("", receipt.groups());
  }

  private static Receipt fits(String typed) {
    return assertInstanceOf(Reading.Fits.class, Receipt.read(typed)).receipt();
  }

  private static String inScript(String digits, int zero) {
    return digits.chars()
        .mapToObj(c -> new String(Character.toChars(zero + c - '0')))
        .collect(Collectors.joining());
  }

  @Property void readsEveryCodeItMints(@ForAll("codes") String code) {
    assertTrue(code.matches("[0-9]{28}"));
    assertEquals(1, new BigInteger(code).mod(BigInteger.valueOf(97)).intValue());

    assertEquals(code, digits(fits(code)));
  }

  @Property(tries = 150) void findsEverySingleWrongDigit(@ForAll("codes") String code) {
    for (int at = 0; at < 28; at++) {
      for (char other = '0'; other <= '9'; other++) {
        if (code.charAt(at) == other) continue;
        assertInstanceOf(Reading.Mistyped.class, Receipt.read(code.substring(0, at) + other + code.substring(at + 1)));
      }
    }
  }

  @Property void findsEveryPairOfNeighboursThatChangedPlaces(
      @ForAll("codes") String code, @ForAll @IntRange(max = 26) int at) {
    if (code.charAt(at) == code.charAt(at + 1)) return;

    String swapped = code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);

    assertInstanceOf(Reading.Mistyped.class, Receipt.read(swapped));
  }

  @Property void readsEveryScriptAndEverySeparator(
      @ForAll("codes") String code, @ForAll("zeros") String zero, @ForAll("separators") String between) {
    String typed = between + inScript(code, zero.codePointAt(0)).codePoints()
        .mapToObj(point -> new String(Character.toChars(point)))
        .collect(Collectors.joining(between)) + between;

    assertEquals(code, digits(fits(typed)));
  }

  @Property(tries = 100) void readsScriptsMixedInOneCode(
      @ForAll("codes") String code, @ForAll("zeros") String first, @ForAll("zeros") String second) {
    String typed = inScript(code.substring(0, 9), first.codePointAt(0)) + " "
        + inScript(code.substring(9), second.codePointAt(0));

    assertEquals(code, digits(fits(typed)));
  }

  @Property(tries = 100) void isNoCodeWithFewerOrMoreNumbers(
      @ForAll("codes") String code, @ForAll @IntRange(max = 27) int kept) {
    assertInstanceOf(Reading.NotACode.class, Receipt.read(code.substring(0, kept)));
    assertInstanceOf(Reading.NotACode.class, Receipt.read(code + code.charAt(kept)));
  }

  @Property void answersAnyTextAtAll(@ForAll String typed) {
    assertTrue(Receipt.read(typed) instanceof Reading);
  }

  @Property(tries = 100) void isNoCodeWithALetterInIt(
      @ForAll("codes") String code, @ForAll @IntRange(max = 28) int at) {
    for (String letter : List.of("O", "l", "x", "+", "½", "²", "①", "ـa", "ا", "\uD835")) {
      assertInstanceOf(Reading.NotACode.class, Receipt.read(code.substring(0, at) + letter + code.substring(at)));
    }
  }

  /** 00, 01 and 99 leave what 97, 98 and 02 leave; only the latter are minted, so only they are read. */
  @Test void refusesCheckDigitsThatAreNeverMinted() {
    assertInstanceOf(Reading.Fits.class, Receipt.read("0000 0000 0000 0000 0000 0000 0098"));
    assertInstanceOf(Reading.Mistyped.class, Receipt.read("0000 0000 0000 0000 0000 0000 0001"));
    assertInstanceOf(Reading.Fits.class, Receipt.read("0000 0000 0000 0000 0000 0000 0195"));
  }

  @Test void keepsItsZeros() {
    var receipt = fits("0000 0000 0000 0000 0000 0000 0098");

    assertEquals(List.of("0000", "0000", "0000", "0000", "0000", "0000", "0098"), receipt.groups());
  }

  @Test void mintsTheSameCodeFromTheSameDraw() {
    var frozen = List.of("6835", "2522", "0095", "1746", "5455", "1544", "3883");

    assertEquals(frozen, Receipt.mint(Bytes.seeded("frozen receipt")).groups());
  }

  @Test void mintsFromTheWholeRange() {
    var random = new SecureRandom();
    long small = 0;
    for (int i = 0; i < 2000; i++) if (digits(Receipt.mint(random)).charAt(0) < '5') small++;

    assertTrue(small > 850 && small < 1150, "began below 5: " + small);
  }

  @Property(tries = 100) void takesBackItsDigitsAndNoOthers(
      @ForAll("codes") String code, @ForAll @Size(max = 40) byte[] bytes) {
    var digits = Secret.copyOf(code.getBytes(StandardCharsets.US_ASCII));
    assertEquals(code, digits(Receipt.ofDigits(digits)));
    assertEquals(fits(code), Receipt.ofDigits(digits));

    assertThrows(TamperedException.class, () -> Receipt.ofDigits(Secret.copyOf(bytes)));
  }

  @Test void printsNothingAndForgetsOnClose() {
    var receipt = Receipt.mint(Bytes.seeded("x"));
    var digits = receipt.digits();
    assertEquals("[redacted]", receipt.toString());
    assertEquals("[redacted]", new Reading.Fits(receipt).toString());

    receipt.close();

    assertThrows(IllegalStateException.class, receipt::groups);
    assertEquals(28, digits.expose().length);
    assertNotEquals(0, digits.expose()[0]);
  }
}
