package org.amparo.inspector.trace;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;
import org.amparo.inspector.bytes.SourceStream;
import org.amparo.inspector.reading.Foreign;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.helpers.DefaultHandler;

/** Older documents and mails, which nobody cleans: what Tika tells of who wrote them, when and with what. */
final class TextReading implements Reading {
  private static final long LARGEST = 48L << 20;
  private static final Map<String, Supplier<Parser>> PARSERS = Map.of("application/msword", OfficeParser::new,
      "application/vnd.ms-excel", OfficeParser::new, "application/vnd.ms-powerpoint", OfficeParser::new,
      "application/vnd.ms-outlook", OfficeParser::new, "application/rtf", RTFParser::new, "message/rfc822", RFC822Parser::new);
  private static final Map<String, Hidden> TOLD = Map.ofEntries(Map.entry("dc:creator", Hidden.PERSON),
      Map.entry("meta:last-author", Hidden.PERSON), Map.entry("extended-properties:Company", Hidden.PERSON),
      Map.entry("extended-properties:Manager", Hidden.PERSON), Map.entry("dcterms:created", Hidden.TIME),
      Map.entry("dcterms:modified", Hidden.TIME), Map.entry("meta:print-date", Hidden.TIME),
      Map.entry("extended-properties:Application", Hidden.SOFTWARE), Map.entry("dc:title", Hidden.WORDS),
      Map.entry("dc:subject", Hidden.WORDS), Map.entry("dc:description", Hidden.WORDS), Map.entry("w:Comments", Hidden.WORDS),
      Map.entry("Message-From", Hidden.PERSON), Map.entry("Message-To", Hidden.PERSON));
  private static final Map<String, String> FACTS = Map.of("dc:creator", "author", "meta:last-author", "editor",
      "extended-properties:Company", "company", "dcterms:created", "taken", "dcterms:modified", "changed",
      "extended-properties:Application", "program", "dc:title", "title", "Message-From", "author");
  private static final Set<String> MACROS = Set.of("hasMacros", "msoffice:has-macros");

  @Override
  public boolean takes(String mediaType) {
    return PARSERS.containsKey(mediaType);
  }

  @Override
  public void read(String mediaType, Source file, Found found) throws IOException {
    if (file.length() > LARGEST) {
      found.hides(Hidden.UNKNOWN);
      return;
    }
    var metadata = new Metadata();
    parse(PARSERS.get(mediaType).get(), file, metadata);
    TOLD.forEach((name, what) -> {
      if (metadata.get(name) != null) found.hides(what);
    });
    FACTS.forEach((name, fact) -> found.says(fact, metadata.get(name)));
    if (MACROS.stream().anyMatch(name -> "true".equals(metadata.get(name)))) found.hides(Hidden.SCRIPTS);
  }

  /** What lies inside is not opened: the mail's or the document's own card is all that is asked. */
  private static void parse(Parser parser, Source file, Metadata metadata) throws IOException {
    var context = new ParseContext();
    context.set(Parser.class, new EmptyParser());
    Foreign.read(() -> {
      parser.parse(new SourceStream(file), new DefaultHandler(), metadata, context);
      return metadata;
    });
  }
}
