package org.amparo.inspector.words;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.amparo.inspection.Source;
import org.amparo.inspector.bytes.SourceChannel;
import org.amparo.inspector.bytes.SourceStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.OPCPackageWrapper;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.txt.TXTParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Words and properties of office documents and mails, by Tika. What is embedded in them is not followed. */
final class Documents {
  private static final long LONGEST_IN_MEMORY = 48L << 20;
  private static final int LONGEST_LINE = 1_000;
  private static final String MAILBOX = "application/mbox";
  private static final String PACKED = "application/vnd.openxmlformats-officedocument.";
  private final Map<String, Parser> others = Map.of("application/msword", new OfficeParser(),
      "application/vnd.ms-excel", new OfficeParser(), "application/vnd.ms-powerpoint", new OfficeParser(),
      "application/vnd.ms-outlook", new OfficeParser(), "application/rtf", new RTFParser(),
      "message/rfc822", new RFC822Parser(), MAILBOX, new RFC822Parser(), "text/html", new JSoupParser());
  private final Parser packed = new OOXMLParser();
  private final Parser open = new OpenDocumentParser();

  boolean read(String mediaType) {
    return others.containsKey(mediaType) || isPacked(mediaType) || isOpen(mediaType);
  }

  private static boolean isPacked(String mediaType) {
    return mediaType.startsWith(PACKED) || mediaType.endsWith("macroenabled.12");
  }

  private static boolean isOpen(String mediaType) {
    return mediaType.startsWith("application/vnd.oasis.opendocument.");
  }

  /** @throws TikaException if the document is too broken, or locked */
  String words(Source file, String mediaType, int most) throws IOException, SAXException, TikaException {
    var words = new Gathering(most);
    try {
      parse(file, mediaType, words, new Metadata());
    } catch (Enough e) {
      return words.text();   // it has more, which nobody asked for
    }
    return words.text();
  }

  private void parse(Source file, String mediaType, ContentHandler words, Metadata properties)
      throws IOException, SAXException, TikaException {
    properties.set(Metadata.CONTENT_TYPE, mediaType);
    if (isPacked(mediaType)) {
      parsePacked(file, words, properties);
      return;
    }
    if (!isOpen(mediaType) && file.length() > LONGEST_IN_MEMORY) {
      throw new TikaException("too long to read whole");
    }
    try (var in = TikaInputStream.get(new SourceStream(file, start(file, mediaType), file.length()))) {
      (isOpen(mediaType) ? open : others.get(mediaType)).parse(in, words, properties, context());
    }
  }

  /** A mail that was saved as a mailbox has one line before it, which begins with "From" and is none of its own. */
  private static long start(Source file, String mediaType) throws IOException {
    long at = 0;
    if (mediaType.equals(MAILBOX)) {
      var in = new SourceStream(file);
      for (int sign = in.read(); sign >= 0 && at < LONGEST_LINE; sign = in.read()) {
        at++;
        if (sign == '\n') {
          return at;
        }
      }
    }
    return 0;
  }

  /** Its parts are opened where they lie: handed a stream, the parser would copy all of it first. */
  private void parsePacked(Source file, ContentHandler words, Metadata properties)
      throws IOException, SAXException, TikaException {
    try (var zip = ZipFile.builder().setSeekableByteChannel(new SourceChannel(file)).get();
        var parts = OPCPackage.open(new ZipFileZipEntrySource(zip));
        var in = TikaInputStream.get(new SourceStream(file))) {
      in.setOpenContainer(new OPCPackageWrapper(parts));
      packed.parse(in, words, properties, context());
    } catch (InvalidFormatException e) {
      throw new TikaException("not a document", e);
    }
  }

  private static ParseContext context() {
    var context = new ParseContext();
    var config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(true);
    config.setUseSAXPptxExtractor(true);
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    context.set(Parser.class, new CompositeParser(MediaTypeRegistry.getDefaultRegistry(),
        new TXTParser(), new JSoupParser()));
    return context;
  }

  /** Leaves closed whatever is in a document. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata properties) {
      return false;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler words, Metadata properties, boolean whole) {
      throw new UnsupportedOperationException("nothing embedded is read");
    }
  }
}
