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
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.mp3.Mp3Parser;
import org.gagravarr.tika.FlacParser;
import org.gagravarr.tika.OpusParser;
import org.gagravarr.tika.VorbisParser;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Sounds as Tika reads them: titles, artists, comments, dates in ID3 and Vorbis comments. Not films: its reader wants a file
 * on a disk, and the cage has none; {@link PictureReading} and {@link SweepReading} read those.
 */
final class SoundReading implements Reading {
  private static final Map<String, Supplier<Parser>> PARSERS = Map.ofEntries(
      Map.entry("audio/mpeg", Mp3Parser::new), Map.entry("audio/mp3", Mp3Parser::new),
      Map.entry("audio/ogg", VorbisParser::new), Map.entry("audio/vorbis", VorbisParser::new),
      Map.entry("audio/opus", OpusParser::new), Map.entry("audio/x-flac", FlacParser::new),
      Map.entry("audio/flac", FlacParser::new));
  /** What Tika says of shape, not of people: and dates of 1904 and 1970, which say "none". */
  private static final Set<String> LAYOUT = Set.of("Content-Type", "channels", "samplerate", "version", "bits",
      "xmpDM:duration", "xmpDM:audioSampleRate", "xmpDM:audioChannelType", "xmpDM:audioCompressor", "tiff:ImageWidth",
      "tiff:ImageLength", "audio:sampleRate", "X-TIKA:Parsed-By", "streams-total", "streams-audio", "xmpDM:fileDataRate");

  @Override
  public boolean takes(String mediaType) {
    return PARSERS.containsKey(mediaType) || mediaType.equals("video/webm") || mediaType.equals("audio/webm")
        || mediaType.startsWith("audio/amr") || mediaType.equals("audio/aac") || mediaType.equals("audio/x-aac")
        || mediaType.equals("video/x-matroska") || mediaType.equals("application/ogg") || mediaType.equals("video/ogg");
  }

  @Override
  public void read(String mediaType, Source file, Found found) throws IOException {
    var parser = PARSERS.get(mediaType);
    if (parser == null) return;
    var metadata = new Metadata();
    Foreign.read(() -> {
      parser.get().parse(new SourceStream(file), new DefaultHandler(), metadata, new ParseContext());
      return metadata;
    });
    for (var name : metadata.names()) {
      if (!isLayout(name, metadata.get(name))) tell(name, metadata.get(name), found);
    }
  }

  private static boolean isLayout(String name, String value) {
    return LAYOUT.contains(name) || name.startsWith("X-TIKA") || name.startsWith("streams-") || value.isBlank()
        || value.startsWith("1904-01-01") || value.startsWith("1970-01-01") || name.contains("compatible")
        || name.contains("brand");
  }

  private static void tell(String name, String value, Found found) {
    var what = Tagged.named(name).orElse(Hidden.UNKNOWN);
    found.hides(what);
    Facts.tell(what, name, value, found);
  }
}
