package org.amparo.inspector.clean;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.amparo.inspection.Hidden;
import org.amparo.inspector.reading.Held;
import org.amparo.inspector.trace.Traces;
import org.junit.jupiter.api.Test;

class OfficeCleanerTest {
  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String TEXT = "application/vnd.oasis.opendocument.text";

  @Test
  void takesEverySecretOutOfAWordDocument() throws Exception {
    isClean(WORD, PlantedOffice.word());
  }

  @Test
  void takesEverySecretOutOfAnOpenText() throws Exception {
    isClean(TEXT, PlantedOffice.text());
  }

  private static void isClean(String type, byte[] planted) throws Exception {
    var before = letters(planted);
    for (var secret : PlantedOffice.SECRETS) assertTrue(Canaries.isIn(before, secret), secret);

    var cleaned = Canaries.clean(type, planted);

    var after = letters(cleaned.bytes());
    for (var secret : PlantedOffice.SECRETS) assertFalse(Canaries.isIn(after, secret), secret);
    assertEquals(Set.of(), Traces.of(type, new Held(cleaned.bytes())));
    assertTrue(cleaned.told().containsAll(Set.of(Hidden.PERSON, Hidden.CHANGES, Hidden.WORDS)));
    assertArrayEquals(cleaned.bytes(), Canaries.clean(type, cleaned.bytes()).bytes());
  }

  @Test
  void leavesWhatOneSeesWithTheChangesAccepted() throws Exception {
    var word = Canaries.clean(WORD, PlantedOffice.word()).bytes();
    var text = Canaries.clean(TEXT, PlantedOffice.text()).bytes();

    assertEquals("what one sees!", seen(parts(word).get("word/document.xml")));
    assertEquals("what one sees!", seen(parts(text).get("content.xml")));
    assertEquals(1, parts(word).keySet().stream().filter(name -> name.endsWith(".png")).count());
    assertTrue(parts(text).containsKey("Pictures/a.png"));
  }

  @Test
  void saysNothingOfWhenAndInWhichOrderItWasWritten() throws Exception {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(Canaries.clean(WORD, PlantedOffice.word()).bytes()))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        assertEquals(1980, part.getTimeLocal().getYear());
        assertTrue(part.getExtra() == null || part.getExtra().length == 0);
      }
    }
  }

  @Test
  void refusesWhatItCannotJudge() {
    for (var odd : new String[] {"<w:object/>", "<w:altChunk/>", "<w:p><w:rPr><w:del/></w:rPr></w:p>",
        "<w:instrText> DDE</w:instrText><w:instrText>AUTO c:/x </w:instrText>", "<w:t r:id=\"r99\"/>",
        "<w:del><w:footnoteReference/></w:del>", "<w:a>".repeat(600) + "</w:a>".repeat(600)}) {
      assertThrows(UncleanException.class, () -> Canaries.clean(WORD, PlantedOffice.word(odd)), odd);
    }
  }

  @Test
  void refusesEntities() throws IOException {
    var bomb = PlantedOffice.zip("mimetype", TEXT, "content.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>");

    assertThrows(UncleanException.class, () -> Canaries.clean(TEXT, bomb));
  }

  @Test
  void leavesPlainTextAsItIs() throws Exception {
    byte[] plain = "\ufeffplain\r\n".getBytes(StandardCharsets.UTF_8);

    assertArrayEquals(plain, Canaries.clean("text/plain", plain).bytes());
  }

  @Test
  void knowsNoWayWithOldDocuments() {
    for (var old : new String[] {"application/msword", "application/rtf", "message/rfc822"}) {
      assertThrows(UncleanException.class, () -> Canaries.clean(old, new byte[9]));
    }
  }

  @Test
  void neverBreaksOnBrokenOnes() throws IOException {
    var random = new Random(5);
    for (int i = 0; i < 300; i++) {
      boolean word = i % 2 == 0;
      var broken = word ? PlantedOffice.word() : PlantedOffice.text();
      for (int flips = 0; flips < 1 + i % 20; flips++) broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      isCleanedOrRefused(word ? WORD : TEXT, broken);
    }
  }

  private static void isCleanedOrRefused(String type, byte[] broken) throws IOException {
    try {
      assertEquals(Set.of(), Traces.of(type, new Held(Canaries.clean(type, broken).bytes())));
    } catch (UncleanException refused) {
      assertFalse(refused.getMessage().isBlank());
    }
  }

  private static String seen(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8).replaceAll("<[^>]*>", "").strip();
  }

  private static Map<String, byte[]> parts(byte[] document) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  /** The file, the names of its parts and all that is in them. */
  private static byte[] letters(byte[] document) throws IOException {
    var all = new ByteArrayOutputStream();
    all.write(document);
    for (var part : parts(document).entrySet()) {
      all.write(part.getKey().getBytes(StandardCharsets.UTF_8));
      all.write(part.getValue());
    }
    return all.toByteArray();
  }
}
