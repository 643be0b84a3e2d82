package org.amparo.evidence.caged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.amparo.inspection.PaperKind;
import org.amparo.inspection.Report;
import org.amparo.inspection.Source;
import org.amparo.inspection.Verdict;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers through a real inspector in the best cage of this machine. */
class InspectorsIT {
  private static final String WORDS = "The register shows no entry under this name, as of the day when it was asked.";
  private static Inspectors inspectors;

  @BeforeAll
  static void start() {
    inspectors = new Inspectors(Caging.find(System.getProperty("java.class.path"), false), 2);
  }

  @AfterAll
  static void end() {
    inspectors.close();
  }

  @Test
  void looksAtAPdfReadsItAndDrawsIt() throws Exception {
    var paper = paper(pdf(3, null));

    var report = inspectors.look(paper, "certificate.pdf");
    var picture = new ByteArrayOutputStream();
    var page = inspectors.page(paper, report.mediaType(), 2, 600, picture);

    assertEquals(Verdict.FINE, report.verdict());
    assertEquals(PaperKind.PDF, report.kind());
    assertEquals(3, report.pages());
    assertEquals("en", report.language());
    assertEquals(3, inspectors.text(paper, report.mediaType()).split("\f").length);
    assertEquals(600, page.width());
    assertEquals(600, ImageIO.read(new ByteArrayInputStream(picture.toByteArray())).getWidth());
  }

  @Test
  void tellsThatAPdfIsLocked() throws Exception {
    assertEquals(Verdict.LOCKED, look(pdf(1, "open sesame"), "a.pdf").verdict());
  }

  @Test
  void drawsNoPageThatThereIsNot() throws Exception {
    var picture = new ByteArrayOutputStream();

    assertFalse(inspectors.page(paper(pdf(1, null)), "application/pdf", 2, 600, picture).isDrawn());
    assertEquals(0, picture.size());
  }

  @Test
  void drawsAPhotoNoLargerThanItIs() throws Exception {
    var picture = new ByteArrayOutputStream();
    var page = inspectors.page(paper(png(300, 200)), "image/png", 1, 2_000, picture);

    assertEquals(300, page.width());
    assertEquals(200, page.height());
  }

  @Test
  void refusesAPictureThatClaimsToBeHuge() throws Exception {
    var png = png(20, 20);
    png[16] = 0;
    png[17] = 1;   // 65,556 wide
    png[21] = 1;   // and high

    assertEquals(Verdict.BOMB, look(png, "photo.png").verdict());
  }

  @Test
  void refusesADocumentThatUnpacksALotFromNothing() throws Exception {
    assertEquals(Verdict.BOMB, look(docx("<w:t>" + " ".repeat(60_000_000) + "</w:t>"), "a.docx").verdict());
  }

  @Test
  void refusesADocumentWithEntities() throws Exception {
    var bomb = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><w:t>&b;</w:t>";

    assertEquals(Verdict.BOMB, look(docx(bomb), "a.docx").verdict());
  }

  @Test
  void readsADocument() throws Exception {
    var paper = paper(docx("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
        + "<w:p><w:r><w:t>" + WORDS + "</w:t></w:r></w:p></w:body></w:document>"));

    var report = inspectors.look(paper, "statement.docx");

    assertEquals(PaperKind.DOCUMENT, report.kind());
    assertTrue(inspectors.text(paper, report.mediaType()).contains(WORDS));
    assertEquals("en", report.language());
  }

  @Test
  void refusesPrograms() throws Exception {
    assertEquals(Verdict.PROGRAM, look(ascii("MZ" + "\0".repeat(200)), "photo.jpg").verdict());
    assertEquals(Verdict.PROGRAM, look(ascii("#!/bin/sh\nrm -rf /\n"), "a.txt").verdict());
    assertEquals(Verdict.PROGRAM, look(ascii("echo hello there"), "a.txt.bat").verdict());
  }

  @Test
  void takesASavedPageThatOnlyStandsThere() throws Exception {
    var paper = paper(ascii("<html><body><p>" + WORDS + "</p><a href='https://example.org/'>more</a></body></html>"));

    var report = inspectors.look(paper, "saved.html");

    assertEquals(PaperKind.TEXT, report.kind());
    assertEquals("text/html", report.mediaType());
    assertTrue(inspectors.text(paper, report.mediaType()).contains(WORDS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script src='a.js'></script>", "<img src=x onerror=alert(1)>", "<img src='http://example.org/1.png'>",
      "<a href='javascript:x()'>x</a>", "<meta http-equiv=refresh content='0;url=x'>", "<svg/onload=x()>",
      "<style>p { background: url(//example.org/1.png) }</style>"})
  void doesNotTakeAPageThatActsOrFetches(String active) throws Exception {
    assertEquals(Verdict.NOT_TAKEN, look(ascii("<html><body>" + active + WORDS + "</body></html>"), "a.html").verdict());
  }

  @Test
  void takesACalendarAMailThatBeginsWithItsEnvelopeAndAPictureOfANewKind() throws Exception {
    assertEquals(PaperKind.TEXT, look(ascii("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"), "hearing.ics").kind());
    assertEquals(PaperKind.MAIL, look(ascii("From ana@example.org Wed Jul 20 17:35:09 2016\nReceived: from x\n"
        + "From: ana@example.org\nSubject: hearing\n\n" + WORDS), "mail.eml").kind());
    assertEquals(PaperKind.PHOTO, look(new byte[] {-1, 10, -8, 25, 20, 9, -40, 99, 2, -48}, "a.jxl").kind());
  }

  @Test
  void doesNotTakeWhatIsNoPaper() throws Exception {
    assertEquals(Verdict.NOT_TAKEN, look(ascii("<html><script>x</script></html>"), "a").verdict());
    assertEquals(Verdict.NOT_TAKEN, look(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, "a.pdf").verdict());
    assertEquals(Verdict.NOT_TAKEN, look(zip("anything", "at all"), "a.zip").verdict());
  }

  @Test
  void keepsWhatIsOnlyBroken() throws Exception {
    var pdf = pdf(2, null);

    assertEquals(Verdict.DAMAGED, look(Arrays.copyOf(pdf, 60), "a.pdf").verdict());
  }

  private static Report look(byte[] bytes, String name) throws UninspectedException, IOException {
    return inspectors.look(paper(bytes), name);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static Source paper(byte[] bytes) {
    return new Memory(bytes);
  }

  private static byte[] pdf(int pages, String password) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        var page = new PDPage();
        pdf.addPage(page);
        try (var pen = new PDPageContentStream(pdf, page)) {
          pen.beginText();
          pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
          pen.newLineAtOffset(50, 700);
          pen.showText(WORDS);
          pen.endText();
        }
      }
      if (password != null) {
        pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] png(int width, int height) throws IOException {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillRect(0, 0, width / 2, height);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] docx(String document) throws IOException {
    return zip("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override "
        + "PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml."
        + "document.main+xml'/></Types>", "_rels/.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package"
        + "/2006/relationships'><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
        + "relationships/officeDocument' Target='word/document.xml'/></Relationships>", "word/document.xml", document);
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
