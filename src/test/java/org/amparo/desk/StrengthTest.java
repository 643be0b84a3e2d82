package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrengthTest {
  private final Passphrases passphrases = new Passphrases(new SecureRandom());

  @ParameterizedTest
  @CsvSource({
      "correct horse battery staple, WEAK", "Tr0ub4dor&3Tr0ub4dor&3, WEAK", "qwertyuiopasdfghjklzxcvbnm, WEAK",
      "miabuelaplantatreslimones, WEAK", "mi abuela planta tres limones, FAIR", "مفتاح جدتي تحت شجرة الليمون, FAIR",
      "ocho gatos miran pan azul con calma hoy, GOOD"})
  void isToldRatherTooLow(String own, Strength.Level level) {
    assertEquals(level, Strength.of(own.toCharArray(), "lead").level(), "10^" + Strength.of(own.toCharArray(), "lead"));
  }

  @ParameterizedTest
  @CsvSource({"en, 6, 77", "es, 7, 77", "ar, 6, 77"})
  void findsWhatIsOfferedGoodAndSaysItsBits(String tag, int words, int bits) {
    for (int i = 0; i < 50; i++) {
      var offer = passphrases.offered(Locale.forLanguageTag(tag));

      assertEquals(words, offer.words().split(" ").length);
      assertEquals(bits, offer.bits());
      assertTrue(Strength.of(offer.words().toCharArray(), "lead").level() == Strength.Level.GOOD, offer.words());
    }
  }

  @Test
  void leavesThePassphraseAsItWasTyped() {
    char[] own = "mi abuela planta tres limones".toCharArray();

    Strength.of(own, "rosa");
    Passphrases.isStrong(own, "rosa");

    assertArrayEquals("mi abuela planta tres limones".toCharArray(), own);
  }

  @Test
  void takesAsLongForAPageOfLetters() {
    assertFalse(Strength.of("a".repeat(50_000).toCharArray(), "lead").isEnough());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "ar"})
  void offersTheSamePhraseAgainButNoneThatIsNotOurs(String tag) {
    var offer = passphrases.offered(Locale.forLanguageTag(tag));

    assertEquals(offer, passphrases.offered(Locale.forLanguageTag(tag), offer.words()));
    var theirs = "chosen by somebody else";
    assertNotEquals(theirs, passphrases.offered(Locale.forLanguageTag(tag), theirs).words());
  }

  @Test
  void saysNoWordOfAnOffer() {
    assertEquals("Offer[redacted]", passphrases.offered(Locale.ENGLISH).toString());
  }
}
