package org.amparo.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StretchTest {
  @ParameterizedTest
  @CsvSource({"bytes=0-, 0, 100", "bytes=0-9, 0, 10", "bytes=90-, 90, 10", "bytes=99-99, 99, 1", "bytes=90-500, 90, 10",
      "bytes=-1, 99, 1", "bytes=-100, 0, 100", "bytes=-5000, 0, 100", "bytes= 3 - 4 , 3, 2",
      "bytes=1-99999999999999999999999, 1, 99"})
  void isTheOnePartThatWasAskedFor(String asked, long at, long length) {
    assertEquals(new Stretch(at, length, false), Stretch.of(asked, 100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0", "bytes=99999999999999999999999-"})
  void isMissingWhereTheFileHasEnded(String asked) {
    assertTrue(Stretch.of(asked, 100).isMissing());
    assertEquals("bytes */100", Stretch.of(asked, 100).told(100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bytes", "bytes=", "bytes=-", "bytes=5-4", "bytes=a-b", "pages=0-1", "bytes=0-1,4-5",
      "bytes=--1", "BYTES=0-1"})
  void isTheWholeWhereNothingReadableWasAsked(String asked) {
    assertEquals(new Stretch(0, 100, true), Stretch.of(asked, 100));
  }

  @Test
  void isTheWholeWithoutAHeaderAndForAnEmptyFile() {
    assertEquals(new Stretch(0, 100, true), Stretch.of(null, 100));
    assertTrue(Stretch.of("bytes=0-", 0).isMissing());
  }

  @Property
  void neverLeavesTheFile(@ForAll @LongRange(min = 0) long first, @ForAll @LongRange(min = 0) long last,
      @ForAll @LongRange(min = 1, max = 1L << 40) long length) {
    var part = Stretch.of("bytes=" + first + "-" + last, length);

    assertTrue(part.at() >= 0 && part.length() >= 0 && part.at() + part.length() <= length);
  }

  @Test
  void saysWhichBytesTheyAre() {
    assertEquals("bytes 90-99/100", Stretch.of("bytes=-10", 100).told(100));
  }

  @Test
  void namesAFileInEveryScriptWithoutLeavingTheHeader() {
    assertEquals("attachment; filename=\"a___b_.pdf\"; filename*=UTF-8''a%22%0D%0Ab%D8%B4.pdf",
        Handing.attachment("a\"\r\nbش.pdf"));
  }
}
