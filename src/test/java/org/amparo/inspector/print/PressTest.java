package org.amparo.inspector.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.amparo.inspection.Print;
import org.amparo.inspection.Print.Style;
import org.amparo.inspection.Print.Way;
import org.amparo.inspection.Printed;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressTest {
  /** A print, and what can be read in it. */
  private record Read(Printed printed, String text) {
    boolean has(String words) {
      return text.contains(words);
    }
  }

  private static Read printed(boolean rtl, Print.Line... lines) throws IOException {
    var pdf = new ByteArrayOutputStream();
    var printed = Press.print(Print.read(new Print("t", "en", rtl, List.of(lines)).bytes()), pdf);
    try (var document = Loader.loadPDF(pdf.toByteArray())) {
      assertEquals(printed.pages(), document.getNumberOfPages());
    }
    return new Read(printed, Copied.words(pdf.toByteArray()));
  }

  private static Print.Line own(String text) {
    return new Print.Line(Style.OWN, text, "", Way.AUTO);
  }

  @ParameterizedTest
  @CsvSource({
      "false, She was told: there is no record.",
      "false, Él pidió ayuda en la oficina de Bogotá: ¿qué pasó?",
      "false, Сообщение о розыске пришло из другой страны",
      "true, كتب الشاهد رسالة",
      "true, مرحبا بك",
  })
  void canBeReadBackInItsOwnScript(boolean rtl, String words) throws IOException {
    var read = printed(rtl, own(words));

    assertTrue(read.has(words), read.text());
    assertEquals(0, read.printed().missing());
  }

  @Test void keepsNumbersTheRightWayRoundInArabicText() throws IOException {
    var read = printed(true, own("رقم القضية 2024-137 في لندن"));

    assertTrue(read.has("2024-137"), read.text());
  }

  @Test void countsSignsThatNoFontHasAndShowsThemAsBoxes() throws IOException {
    var read = printed(false, own("before \uDBFF\uDFFD\uDBFF\uDFFC after"));

    assertEquals(2, read.printed().missing());
    assertTrue(read.has("before"), read.text());
    assertTrue(read.has("after"), read.text());
  }

  @Test void breaksWordsThatAreLongerThanALineAndLosesNone() throws IOException {
    var read = printed(false, own("x".repeat(500) + " end"));

    assertEquals(500, read.text().chars().filter(sign -> sign == 'x').count());
    assertTrue(read.has("end"));
  }

  @Test void goesOnOnTheNextPage() throws IOException {
    var lines = new ArrayList<>(Collections.nCopies(100, own("line")));

    var read = printed(false, lines.toArray(Print.Line[]::new));

    assertTrue(read.printed().pages() > 1);
    assertEquals(100, read.text().split("line", -1).length - 1);
  }

  @Test void printsNothingFromAnEmptyCaseButAPage() throws IOException {
    assertEquals(1, printed(false, own("")).printed().pages());
  }
}
