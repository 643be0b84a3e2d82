package org.amparo.walks;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.amparo.harness.Places;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Papers as people have them, made here. */
final class OwnPapers {
  private static final int LINES = 40;
  private static final int RATE = 8000;

  private OwnPapers() {}

  /** A certificate of so many pages; each line says where it stands. */
  static Path certificate(String name, int pages) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      for (int page = 1; page <= pages; page++) {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        write(document, sheet, lines(page));
      }
      document.save(bytes);
    }
    return lay(name, bytes.toByteArray());
  }

  private static List<String> lines(int page) {
    return IntStream.rangeClosed(1, LINES).mapToObj(line ->
        "Certificate, page " + page + ", line " + line + ": no record was found of the person named here.").toList();
  }

  private static void write(PDDocument document, PDPage sheet, List<String> lines) throws IOException {
    try (var content = new PDPageContentStream(document, sheet)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
      content.setLeading(16);
      content.newLineAtOffset(60, 780);
      for (var line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }

  static Path photo(String name) throws IOException {
    var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillOval(100, 100, 300, 200);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", bytes);
    return lay(name, bytes.toByteArray());
  }

  /** The same, which says by Exif 2.3 that a phone took it, 13° 41' 24" north. */
  static Path photoWithPlace(String name) throws IOException {
    byte[] jpeg = Files.readAllBytes(photo("plain-" + name));
    var exif = ByteBuffer.allocate(128).order(ByteOrder.LITTLE_ENDIAN);
    exif.put(ascii("II")).putShort((short) 42).putInt(8).putShort((short) 2);
    entry(exif, 0x010F, 2, 6, 80);
    entry(exif, 0x8825, 4, 1, 40);
    exif.position(40).putShort((short) 2);
    entry(exif, 1, 2, 2, 'N');
    entry(exif, 2, 5, 3, 90);
    exif.position(80).put(ascii("Phone\0")).position(90);
    for (int number : new int[] {13, 1, 41, 1, 24, 1}) exif.putInt(number);
    var bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, 2);
    bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.capacity() + 8)});
    bytes.writeBytes(ascii("Exif\0\0"));
    bytes.writeBytes(exif.array());
    bytes.write(jpeg, 2, jpeg.length - 2);
    return lay(name, bytes.toByteArray());
  }

  private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
    exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  /** One page of these lines. */
  static Path document(String name, List<String> lines) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var sheet = new PDPage(PDRectangle.A4);
      document.addPage(sheet);
      write(document, sheet, lines);
      document.save(bytes);
    }
    return lay(name, bytes.toByteArray());
  }

  /** Some seconds of a tone, as WAV. */
  static Path voice(String name, int seconds) throws IOException {
    int length = RATE * 2 * seconds;
    var wave = ByteBuffer.allocate(44 + length).order(ByteOrder.LITTLE_ENDIAN);
    wave.put(ascii("RIFF")).putInt(36 + length).put(ascii("WAVEfmt ")).putInt(16).putShort((short) 1).putShort((short) 1)
        .putInt(RATE).putInt(RATE * 2).putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(length);
    for (int at = 0; at < length / 2; at++) {
      wave.putShort((short) (8000 * Math.sin(at * 2 * Math.PI * 440 / RATE)));
    }
    return lay(name, wave.array());
  }

  static Path words(String name, String text) throws IOException {
    return lay(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Begins as a program for Windows does. */
  static Path program(String name) throws IOException {
    var bytes = new byte[4096];
    System.arraycopy(ascii("MZ"), 0, bytes, 0, 2);
    bytes[60] = 64;
    System.arraycopy(ascii("PE"), 0, bytes, 64, 2);
    return lay(name, bytes);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static Path lay(String name, byte[] bytes) throws IOException {
    return Files.write(Files.createDirectories(Places.target().resolve("own-papers")).resolve(name), bytes);
  }
}
