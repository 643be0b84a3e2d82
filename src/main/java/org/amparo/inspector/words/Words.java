package org.amparo.inspector.words;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.amparo.inspection.Source;
import org.amparo.inspector.bytes.Pdfs;
import org.amparo.inspector.bytes.SourceStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** The words of a file. */
public final class Words {
  private static final int LONGEST_TEXT = 8 << 20;
  private final Documents documents = new Documents();

  /** Whether files of this type have words that we can read. */
  public boolean has(String mediaType) {
    return isPdf(mediaType) || isText(mediaType) || documents.read(mediaType);
  }

  private static boolean isPdf(String mediaType) {
    return mediaType.equals("application/pdf");
  }

  private static boolean isText(String mediaType) {
    return mediaType.startsWith("text/") && !mediaType.equals("text/html") || mediaType.equals("application/json");
  }

  /**
   * Its first words, its pages parted by form feeds.
   *
   * @param most how many characters
   * @throws TikaException if it is too broken
   */
  public String some(Source file, String mediaType, int most) throws IOException, SAXException, TikaException {
    if (isPdf(mediaType)) {
      return ofPdf(file, most);
    }
    return isText(mediaType) ? ofText(file, most) : documents.words(file, mediaType, most);
  }

  private static String ofPdf(Source file, int most) throws IOException {
    var text = new StringBuilder();
    try (var pdf = Pdfs.open(file)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      for (int page = 1; page <= pdf.getNumberOfPages() && text.length() < most; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        text.append(page == 1 ? "" : "\f").append(stripper.getText(pdf));
      }
    }
    return text.substring(0, Math.min(most, text.length()));
  }

  private static String ofText(Source file, int most) throws IOException {
    var bytes = new SourceStream(file).readNBytes((int) Math.min(LONGEST_TEXT, most * 4L));
    var text = new String(bytes, charset(bytes)).replace("\r\n", "\n");
    return text.substring(text.startsWith("\ufeff") ? 1 : 0, Math.min(most, text.length()));
  }

  /** UTF-8 unless it is not: then what its bytes look most like. */
  private static Charset charset(byte[] bytes) throws IOException {
    try {
      StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, 0, wholeSigns(bytes)));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return Charsets.guess(bytes);   // it is in an older encoding
    }
  }

  /** Without a sign of UTF-8 that was cut at the end. */
  private static int wholeSigns(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes.length - end < 4 && (bytes[end - 1] & 0xc0) == 0x80) {
      end--;
    }
    return end > 0 && (bytes[end - 1] & 0xc0) == 0xc0 ? end - 1 : bytes.length;
  }
}
