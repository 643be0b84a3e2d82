package org.amparo.inspector.clean;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amparo.inspection.Hidden;
import org.amparo.inspector.reading.Held;
import org.amparo.inspector.trace.Traces;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfCleanerTest {
  private static final String PDF = "application/pdf";
  /** It tells of every broken byte. */
  private static final Logger LOUD = Logger.getLogger("org.apache.pdfbox");

  @BeforeAll
  static void hush() {
    LOUD.setLevel(Level.OFF);
  }

  @Test
  void takesEverySecretOut() throws Exception {
    var planted = PlantedPdf.bytes();
    for (var secret : PlantedPdf.SECRETS) assertTrue(Canaries.isIn(unpacked(planted), secret), secret);

    var cleaned = unpacked(Canaries.clean(PDF, planted).bytes());

    for (var secret : PlantedPdf.SECRETS) assertFalse(Canaries.isIn(cleaned, secret), secret);
  }

  @Test
  void leavesWhatOneSees() throws Exception {
    var planted = PlantedPdf.bytes();

    var cleaned = Canaries.clean(PDF, planted).bytes();

    assertArrayEquals(seen(planted), seen(cleaned));
    try (var document = Loader.loadPDF(cleaned)) {
      assertEquals("what one sees", new PDFTextStripper().getText(document).strip());
      assertEquals("chapter one", document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
      assertEquals(3, document.getPage(0).getAnnotations().size());
    }
  }

  @Test
  void tellsWhatItTookOutAndTheSecondReadingFindsNothingMore() throws Exception {
    var planted = PlantedPdf.bytes();

    var cleaned = Canaries.clean(PDF, planted);

    assertEquals(EnumSet.of(Hidden.TIME, Hidden.PERSON, Hidden.SOFTWARE, Hidden.WORDS, Hidden.VERSIONS, Hidden.FILES,
        Hidden.SCRIPTS, Hidden.PREVIEW, Hidden.UNKNOWN, Hidden.PLACE), EnumSet.copyOf(cleaned.told()));
    assertTrue(Traces.of(PDF, new Held(planted)).containsAll(cleaned.told()));
    assertEquals(Set.of(), Traces.of(PDF, new Held(cleaned.bytes())));
  }

  @Test
  void changesNothingTheSecondTime() throws Exception {
    var once = Canaries.clean(PDF, PlantedPdf.bytes());

    var twice = Canaries.clean(PDF, once.bytes());

    assertArrayEquals(once.bytes(), twice.bytes());
    assertEquals(Set.of(), twice.told());
  }

  @Test
  void refusesALockedOne() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);
    }

    assertThrows(UncleanException.class, () -> Canaries.clean(PDF, out.toByteArray()));
  }

  @Test
  void neverBreaksOnBrokenOnes() throws IOException {
    var random = new Random(11);
    var planted = PlantedPdf.bytes();
    for (int i = 0; i < 150; i++) {
      var broken = planted.clone();
      for (int flips = 0; flips < 1 + i % 40; flips++) broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      isCleanedOrRefused(broken);
    }
  }

  /** What comes out of a broken file, if anything does, carries no more than what comes out of a whole one. */
  private static void isCleanedOrRefused(byte[] broken) throws IOException {
    try {
      var cleaned = Canaries.clean(PDF, broken);
      assertEquals(Set.of(), Traces.of(PDF, new Held(cleaned.bytes())));
    } catch (UncleanException refused) {
      assertFalse(refused.getMessage().isBlank());
    }
  }

  private static int[] seen(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var page = new PDFRenderer(document).renderImageWithDPI(0, 60);
      return page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    }
  }

  /** The file and, behind it, every stream of it unpacked. */
  private static byte[] unpacked(byte[] pdf) throws IOException {
    var all = new ByteArrayOutputStream();
    all.write(pdf);
    try (var document = Loader.loadPDF(pdf)) {
      for (var key : document.getDocument().getXrefTable().keySet()) {
        if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
          try (var in = stream.createInputStream()) {
            in.transferTo(all);
          }
        }
      }
      for (var stream : document.getDocument().getObjectsByType(COSName.OBJ_STM)) {
        try (var in = ((COSStream) stream.getObject()).createInputStream()) {
          in.transferTo(all);
        }
      }
    }
    return all.toByteArray();
  }
}
