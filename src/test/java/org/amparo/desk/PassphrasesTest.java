package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphrasesTest {
  private final Passphrases passphrases = new Passphrases(new SecureRandom());

  @Test
  void makesSixSayableWordsOfSeventySevenBits() {
    var made = String.valueOf(passphrases.fresh());

    assertTrue(made.matches("([bdfghjklmnprstvwyz][aeiou]){2}( ([bdfghjklmnprstvwyz][aeiou]){2}){5}"), made);
    assertTrue(12 * Math.log(18 * 5) / Math.log(2) >= 77);
    assertNotEquals(made, String.valueOf(passphrases.fresh()));
  }

  @Test
  void callsItsOwnStrong() {
    for (int i = 0; i < 1000; i++) {
      char[] made = passphrases.fresh();
      assertTrue(Passphrases.isStrong(made, "lead"), String.valueOf(made));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"short one", "aaaaaaaaaaaaaaaaaaaaaaaa", "abcdefghijklmnopqrstuvwxyz", "12345678901234567890",
      "the lead writes many things"})
  void refusesWhatIsShortDullOrTheName(String own) {
    assertFalse(Passphrases.isStrong(own.toCharArray(), "lead"));
  }

  @Test
  void acceptsASentenceOfOnesOwn() {
    assertTrue(Passphrases.isStrong("mi abuela planta tres limones".toCharArray(), "lead"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lead", "reviewer-family", "مريم", "J.Q"})
  void knowsNames(String name) {
    assertTrue(Enrolment.isName(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "-x", "two words", "tab\tbed", "<b>"})
  void refusesWhatIsNoName(String name) {
    assertFalse(Enrolment.isName(name));
  }

  @Test
  void readsCodesInAnyScript() {
    assertEquals("123456", Typed.digits("١٢٣ 4-५6"));
  }
}
