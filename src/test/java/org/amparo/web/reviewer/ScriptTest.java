package org.amparo.web.reviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.amparo.language.Finds;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of a paper, and what is found in them. */
class ScriptTest {
  @Nested
  class Finding {
    @ParameterizedTest
    @CsvSource({
        "Jose PEREZ came,perez,PEREZ",
        "José Pérez came,perez,Pérez",
        "Jose Perez came,pérez,Perez",
        "مُحَمَّد جاء,محمد,مُحَمَّد",
        "جاء أحمد أمس,احمد,أحمد",
        "محمـــد جاء,محمد,محمـــد",
        "case ٠٠١٢-٣,0012-3,٠٠١٢-٣",
        "case 0012,٠٠١٢,0012",
        "ﬁled here,filed,ﬁled",
        "one   two,one two,one   two",
        "tell\u200bing,telling,tell\u200bing"})
    void takesForTheSameWhatPeopleTakeForTheSame(String text, String words, String found) {
      var places = Finds.of(text, words).places();

      assertEquals(List.of(found), places.stream().map(place -> text.substring(place.from(), place.to())).toList());
    }

    @Test
    void findsWordsThatALineEndParts() {
      assertEquals(1, Finds.of("the red\n notice", "red notice").places().size());
    }

    @Test
    void findsNothingForNoWords() {
      assertEquals(List.of(), Finds.of("some text", "  ").places());
      assertFalse(new Script("some text", " \u200b").isSearched());
    }

    @Property
    void marksOnlyWhatLiesInTheTextInItsOrder(@ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 40) String text,
        @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 3) String words) {
      int last = 0;
      for (var place : Finds.of(text, words).places()) {
        assertTrue(place.from() >= last);
        assertEquals(words, text.substring(place.from(), place.to()));
        last = place.to();
      }
    }
  }

  @Test
  void givesEachLineADirectionOfItsOwn() {
    var script = new Script("First line\nسطر ثان\n\nlast", "");

    assertEquals(List.of("First line\n", "سطر ثان\n", "last"),
        script.paragraphs(1).stream().map(ScriptTest::text).toList());
  }

  @Test
  void countsMarksThroughAPart() {
    var script = new Script("a needle\nand a needle", "needle");

    var marks = script.paragraphs(1).stream().flatMap(line -> line.stretches().stream())
        .map(Script.Stretch::mark).filter(mark -> mark > 0).toList();

    assertEquals(List.of(1, 2), marks);
    assertEquals(2, script.found());
  }

  @Test
  void saysOnWhichPagesItWasFound() {
    var script = new Script("needle\fnothing\fneedle needle\f", "NEEDLE");

    assertEquals(3, script.parts());
    assertEquals(List.of(new Script.Hit(1, 1), new Script.Hit(3, 2)), script.hits());
  }

  @Test
  void showsASignThatTurnsTheDirectionByItsNumberInAMarkToo() {
    var script = new Script("pay \u202ereversed", "pay");

    assertTrue(script.paragraphs(1).get(0).stretches().get(1).runs().contains(new Signs.Run("U+202E", true)));
  }

  @Test
  void partsALongTextAtLineEndsAndLosesNothing() {
    var text = "a line of words\n".repeat(5000);
    var script = new Script(text, "");

    var all = new StringBuilder();
    for (int part = 1; part <= script.parts(); part++) {
      script.paragraphs(part).forEach(line -> all.append(text(line)));
    }

    assertTrue(script.parts() > 5);
    assertEquals(text, all.toString());
  }

  @Property
  void losesNoSignBetweenMarks(@ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 60) String text) {
    var script = new Script(text, "ab");

    assertEquals(text, script.paragraphs(1).stream().map(ScriptTest::text).collect(Collectors.joining()));
  }

  @Test
  void isEmptyWhereAPictureHasNoWords() {
    assertTrue(new Script("\f \f\n", "").isEmpty());
    assertTrue(new Script("", "").isEmpty());
  }

  private static String text(Script.Paragraph line) {
    return line.stretches().stream().flatMap(some -> some.runs().stream()).map(Signs.Run::text)
        .collect(Collectors.joining());
  }
}
