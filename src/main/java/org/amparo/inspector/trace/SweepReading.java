package org.amparo.inspector.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;

/**
 * Looks for the openings of hidden blocks byte by byte, wherever they lie: what a format does not know, such as a film
 * behind the end of a photo, is seen too. At most the first 48 MiB and the last 16 MiB.
 */
final class SweepReading implements Reading {
  private static final long HEAD = 48L << 20;
  private static final long TAIL = 16L << 20;
  private static final int PIECE = 1 << 16;
  /** Long enough that compressed data shows one by chance in no file ever. */
  private static final Map<String, Hidden> OPENINGS = Map.ofEntries(
      Map.entry("<x:xmpmeta", Hidden.UNKNOWN), Map.entry("<rdf:RDF", Hidden.UNKNOWN),
      Map.entry("ns.adobe.com/xap/1.0", Hidden.UNKNOWN), Map.entry("W5M0MpCehiHzreSzNTczkc9d", Hidden.UNKNOWN),
      Map.entry("Exif\0\0II*\0\u0008\0\0\0", Hidden.DEVICE), Map.entry("Photoshop 3.0\0", Hidden.UNKNOWN),
      Map.entry("APETAGEX", Hidden.WORDS), Map.entry("MotionPhoto", Hidden.FILES), Map.entry("ftypmp42\0", Hidden.FILES),
      Map.entry("com.apple.quicktime.location", Hidden.PLACE), Map.entry("GPSLatitude", Hidden.PLACE),
      Map.entry("LYRICSBEGIN", Hidden.WORDS), Map.entry("[Image]\r\n", Hidden.DEVICE));
  /**
   * Boxes of films and their sounds (ISO 14496-12, QuickTime user data, 3GPP TS 26.244): four letters alone could stand in
   * coded pictures by chance, so what must follow them is asked for too.
   */
  private static final Map<Pattern, Hidden> BOXES = Map.of(
      Pattern.compile("\u00a9xyz....[+-]\\d\\d", Pattern.DOTALL), Hidden.PLACE,
      Pattern.compile("loci\0\0\0\0", Pattern.DOTALL), Hidden.PLACE,
      Pattern.compile("ilst\0\0..(\u00a9|[a-z-]{4})", Pattern.DOTALL), Hidden.WORDS);

  @Override
  public boolean takes(String mediaType) {
    return mediaType.startsWith("image/") || mediaType.startsWith("audio/") || mediaType.startsWith("video/")
        || mediaType.equals("application/mp4") || mediaType.equals("application/ogg");
  }

  @Override
  public void read(String mediaType, Source file, Found found) throws IOException {
    boolean still = mediaType.startsWith("image/");
    sweep(file, 0, Math.min(HEAD, file.length()), still, found);
    if (file.length() > HEAD) sweep(file, Math.max(HEAD, file.length() - TAIL), file.length(), still, found);
  }

  private static void sweep(Source file, long from, long to, boolean still, Found found) throws IOException {
    var piece = new byte[PIECE];
    for (long at = from; at < to; at += PIECE - 32) {
      int length = file.read(at, piece, 0, (int) Math.min(PIECE, to - at));
      var letters = new String(piece, 0, length, StandardCharsets.ISO_8859_1);
      if (!still) BOXES.forEach((box, what) -> hide(box.matcher(letters).find(), what, found));
      OPENINGS.forEach((opening, what) -> {
        hide(letters.contains(opening) && (still || what != Hidden.FILES) && !isEmptyExif(opening, letters), what, found);
      });
    }
  }

  private static void hide(boolean there, Hidden what, Found found) {
    if (there) found.hides(what);
  }

  /** A cleaned picture may keep the one Exif tag that says which way up it is (count 1, tag 0x112). */
  private static boolean isEmptyExif(String opening, String letters) {
    if (!opening.startsWith("Exif")) return false;
    int at = letters.indexOf(opening) + opening.length();
    return letters.startsWith("\u0001\0\u0012\u0001", at) && letters.indexOf(opening, at) < 0;
  }
}
