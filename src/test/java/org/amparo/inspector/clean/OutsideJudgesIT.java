package org.amparo.inspector.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks two programs that know nothing of us, exiftool and mat2, what a cleaned document still says. */
class OutsideJudgesIT {
  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String TEXT = "application/vnd.oasis.opendocument.text";
  @TempDir
  private Path folder;

  @Test
  void exiftoolFindsNothingInAPdf() throws Exception {
    assertTrue(said("planted.pdf", PlantedPdf.bytes(), "exiftool").contains("Autora"));

    assertNothing(said("cleaned.pdf", Canaries.clean("application/pdf", PlantedPdf.bytes()).bytes(), "exiftool"));
  }

  @Test
  void mat2FindsNothingInAPdf() throws Exception {
    var said = said("cleaned.pdf", Canaries.clean("application/pdf", PlantedPdf.bytes()).bytes(), "mat2", "-s");

    var lines = said.lines().skip(1).map(String::strip).filter(line -> !line.isEmpty()).toList();
    assertTrue(Set.of("creation-date: -1", "mod-date: -1", "format: PDF-1.7").containsAll(lines), said);
  }

  @Test
  void mat2FindsNothingInOfficeDocuments() throws Exception {
    var word = said("cleaned.docx", Canaries.clean(WORD, PlantedOffice.word()).bytes(), "mat2", "-s");
    var text = said("cleaned.odt", Canaries.clean(TEXT, PlantedOffice.text()).bytes(), "mat2", "-s");

    for (var secret : PlantedOffice.SECRETS) assertFalse((word + text).contains(secret), secret);
    assertFalse((word + text).contains("date_time"), word + text);
  }

  private static void assertNothing(String said) {
    for (var secret : PlantedPdf.SECRETS) assertFalse(said.contains(secret), secret);
    assertEquals(0, said.lines().filter(line -> line.matches("(Author|Creator|Producer|Create Date|Modify Date|XMP.*) *:.*"))
        .count(), said);
  }

  private String said(String name, byte[] document, String... program) throws IOException, InterruptedException {
    var file = Files.write(folder.resolve(name), document);
    var command = new ArrayList<>(List.of(program));
    command.add(file.toString());
    var run = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    run.waitFor();
    return said;
  }
}
