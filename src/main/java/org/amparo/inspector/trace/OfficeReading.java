package org.amparo.inspector.trace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;
import org.amparo.inspector.bytes.SourceStream;
import org.amparo.inspector.reading.Held;

/**
 * Office documents from front to back, part by part as they lie there, listed or not; XML is searched as letters, so that
 * no way of writing a document's tree hides a word from it.
 */
final class OfficeReading implements Reading {
  private static final int MOST = 5_000;
  private static final int LARGEST = 48 << 20;
  private static final long LARGEST_IN_ALL = 128L << 20;
  private static final int PIECE = 1 << 16;
  private static final int OVERLAP = 256;
  private static final Map<Pattern, Hidden> PARTS = Map.ofEntries(
      part("docProps/(thumbnail|.*\\.(jpe?g|emf|wmf|png))|Thumbnails/.*", Hidden.PREVIEW),
      part("docProps/custom\\.xml|customXml/.*|word/glossary/.*|ppt/tags/.*|Configurations2/.*", Hidden.UNKNOWN),
      part("xl/(xmlMaps\\.xml|externalLinks/.*)", Hidden.UNKNOWN),
      part("(word|xl|ppt)/(comments.*|.*/comments?\\d*\\.xml|threadedComments/.*)", Hidden.WORDS),
      part("word/people\\.xml|xl/persons/.*|ppt/(commentAuthors|authors)\\.xml|xl/revisions/userNames\\.xml", Hidden.PERSON),
      part("xl/printerSettings/.*|word/printerSettings.*", Hidden.DEVICE),
      part(".*/embeddings/.*|.*\\.bin|ObjectReplacements/.*", Hidden.FILES),
      part(".*vbaProject.*|.*/activeX/.*|xl/macrosheets/.*|Basic/.*|Scripts/.*", Hidden.SCRIPTS),
      part("_xmlsignatures/.*|META-INF/.*signatures.*", Hidden.SIGNATURE),
      part("xl/revisions/.*|ppt/(changesInfos/.*|revisionInfo\\.xml)", Hidden.CHANGES));
  private static final Map<String, String> FACTS = Map.of("dc:creator", "author", "cp:lastModifiedBy", "editor",
      "dcterms:created", "taken", "dcterms:modified", "changed", "Application", "program", "Company", "company",
      "dc:title", "title", "meta:initial-creator", "author", "meta:creation-date", "taken", "meta:generator", "program");

  private static Map.Entry<Pattern, Hidden> part(String names, Hidden what) {
    return Map.entry(Pattern.compile(names), what);
  }

  @Override
  public boolean takes(String mediaType) {
    return mediaType.startsWith("application/vnd.openxmlformats-officedocument.")
        || mediaType.startsWith("application/vnd.oasis.opendocument.") || mediaType.contains("macroenabled");
  }

  @Override
  public void read(String mediaType, Source file, Found found) throws IOException {
    var zip = new ZipInputStream(new SourceStream(file));
    long left = LARGEST_IN_ALL;
    int count = 0;
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++count > MOST || left < 0) throw new IOException("too much for a document");
      var name = entry.getName();
      PARTS.forEach((names, what) -> {
        if (names.matcher(name).matches()) found.hides(what);
      });
      left -= name.endsWith(".xml") || name.endsWith(".rels") ? letters(name, zip, found) : picture(name, zip, found);
    }
    if (count == 0) throw new IOException("no parts");
  }

  private static long letters(String name, InputStream part, Found found) throws IOException {
    long length = 0;
    var before = "";
    for (byte[] piece = part.readNBytes(PIECE); piece.length > 0; piece = part.readNBytes(PIECE)) {
      var text = before + new String(piece, StandardCharsets.UTF_8);
      OfficeLetters.tell(text, found);
      if (name.matches("docProps/.*|meta\\.xml")) FACTS.forEach((element, fact) -> says(element, fact, text, found));
      before = text.substring(Math.max(0, text.length() - OVERLAP));
      length += piece.length;
      if (length > LARGEST_IN_ALL) throw new IOException("too much for a document");
    }
    return length;
  }

  private static void says(String element, String fact, String text, Found found) {
    int start = text.indexOf("<" + element);
    int open = start < 0 ? -1 : text.indexOf('>', start);
    int end = open < 0 ? -1 : text.indexOf("</" + element, open);
    if (end > open) found.says(fact, text.substring(open + 1, end));
  }

  private static long picture(String name, InputStream part, Found found) throws IOException {
    byte[] all = part.readNBytes(LARGEST);
    var kind = kind(name);
    if (kind.isEmpty()) return all.length;
    new SweepReading().read(kind, new Held(all), found);
    if (kind.startsWith("image/")) new PictureReading().read(kind, new Held(all), found);
    return all.length;
  }

  private static String kind(String name) {
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "jpg", "jpeg", "jpe" -> "image/jpeg";
      case "png", "gif", "webp", "bmp" -> "image/" + ending;
      case "tif", "tiff" -> "image/tiff";
      default -> "";
    };
  }
}
