package org.amparo.inspector.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amparo.inspection.Hidden;
import org.amparo.inspector.reading.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a second reading tells of office documents that fetch or start something when they are opened. */
class OfficeTracesTest {
  private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', value = {"word/webSettings.xml, <w:sourceFileName w:val=\"http://example.org/\"/>",
      "word/_rels/settings.xml.rels, <Relationship Type=\"x/attachedTemplate\" Target=\"http://example.org/\"/>",
      "word/document.xml, <w:instrText>DDEAUTO c:\\x</w:instrText>",
      "xl/externalLinks/externalLink1.xml, <ddeLink ddeService=\"cmd\"/>"})
  void tellsWhatStartsByItself(String part, String xml) throws IOException {
    assertTrue(hidden(part, xml).contains(Hidden.SCRIPTS));
  }

  @ParameterizedTest
  @CsvSource({"xl/xmlMaps.xml", "xl/externalLinks/externalLink1.xml"})
  void tellsThatATableLeansOnOtherPlaces(String part) throws IOException {
    assertTrue(hidden(part, "<x/>").contains(Hidden.UNKNOWN));
  }

  @Test
  void hasNothingToTellOfPlainWords() throws IOException {
    assertEquals(Set.of(), hidden("word/document.xml", "<w:t>It is not true.</w:t>"));
  }

  private static Set<Hidden> hidden(String part, String xml) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    return Traces.of(DOCX, new Held(bytes.toByteArray()));
  }
}
