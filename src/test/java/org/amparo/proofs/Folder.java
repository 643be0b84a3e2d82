package org.amparo.proofs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amparo.evidence.Snapshots;
import org.amparo.harness.Attachment;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Papers with a marker wherever a paper can hold one: its name, its words, its picture, what it says besides. */
final class Folder {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  private static final int SLICE = 24;

  private final Markers markers;
  private final String who;

  Folder(Markers markers, String who) {
    this.markers = markers;
    this.who = who;
  }

  /** One of each kind. */
  List<Attachment> all() throws IOException {
    return List.of(text(), photo(), pdf(), document());
  }

  /** Longer than a sealed chunk, with a marker in its first and in its last lines, and a name in Arabic. */
  Attachment text() {
    var lines = word("first line of a text") + " " + markers.arabicWord(who + ": Arabic in a text") + "\n"
        + "nothing in particular stands here\n".repeat(1200) + word("last line of a text") + "\n";
    return named(markers.arabicWord(who + ": name of a text") + ".txt", "text/plain",
        lines.getBytes(StandardCharsets.UTF_8));
  }

  /** A photo that names its phone, its place and a remark. */
  Attachment photo() {
    var place = markers.bytes(who + ": place of a photo", SLICE);
    var jpeg = Snapshots.photo(markers.next(), word("phone of a photo"), place);
    var remark = ("remark: " + word("remark in a photo")).getBytes(StandardCharsets.UTF_8);
    var whole = ByteBuffer.allocate(jpeg.length + 4 + remark.length).put(jpeg, 0, 2).putShort((short) 0xfffe)
        .putShort((short) (2 + remark.length)).put(remark).put(jpeg, 2, jpeg.length - 2).array();
    markers.slice(who + ": picture of a photo", jpeg, jpeg.length - 200, SLICE);
    return named(word("name of a photo") + ".jpg", "image/jpeg", whole);
  }

  Attachment pdf() throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A6);
      document.addPage(page);
      try (var pen = new PDPageContentStream(document, page)) {
        pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        pen.beginText();
        pen.newLineAtOffset(30, 300);
        pen.showText(word("words of a PDF"));
        pen.endText();
      }
      document.getDocumentInformation().setAuthor(word("author of a PDF"));
      document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(
          ("<x:xmpmeta>" + word("packet in a PDF")).getBytes(StandardCharsets.UTF_8))));
      var out = new ByteArrayOutputStream();
      document.save(out);
      return named(word("name of a PDF") + ".pdf", "application/pdf", out.toByteArray());
    }
  }

  Attachment document() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      part(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" "
          + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\""
          + "/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml."
          + "document.main+xml\"/></Types>");
      part(zip, "_rels/.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\""
          + OFFICE + "\" Target=\"word/document.xml\"/></Relationships>");
      part(zip, "word/document.xml", "<w:document xmlns:w=\"" + WORD + "\"><w:body><w:p w:rsidR=\"0A1B2C3D\"><w:r><w:t>"
          + word("words of a document") + " " + markers.arabicWord(who + ": Arabic in a document")
          + "</w:t></w:r></w:p></w:body></w:document>");
    }
    return named(word("name of a document") + ".docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", out.toByteArray());
  }

  /** What is not taken: programs. */
  List<Attachment> refused() {
    var words = word("words in a program").getBytes(StandardCharsets.UTF_8);
    var program = Arrays.copyOf(Snapshots.program(), 30_000);
    System.arraycopy(words, 0, program, 20_000, words.length);
    return List.of(named(word("name of a program") + ".jpg", "image/jpeg", program),
        named(word("name of an empty file") + ".txt", "text/plain", new byte[0]));
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }

  private static Attachment named(String name, String type, byte[] bytes) {
    return new Attachment(name, type, bytes);
  }

  private String word(String what) {
    return markers.word(who + ": " + what);
  }
}
