package org.amparo.inspector.clean;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.amparo.inspection.Hidden;

/** Tells from the names of its fields what a block of descriptions gives away; the values are not read. */
enum Clues {
  /** XMP (ISO 16684-1), as text. */
  XMP(Map.of(
      Hidden.PLACE, List.of("exif:gps", "photoshop:city", "photoshop:country", "photoshop:state", "location"),
      Hidden.TIME, List.of("date", "xmpmm:history", ":when="),
      Hidden.DEVICE, List.of("tiff:make", "tiff:model", "serialnumber", "aux:lens", "exif:fnumber", "gcamera"),
      Hidden.PERSON, List.of("dc:creator", "dc:rights", "author", "photoshop:credit", "ownername", "plus:"),
      Hidden.SOFTWARE, List.of("creatortool", "softwareagent", "x:xmptk", "producer"),
      Hidden.WORDS, List.of("dc:description", "dc:title", "dc:subject", "headline", "usercomment", "caption",
      "keywords"),
      Hidden.PREVIEW, List.of("xmp:thumbnails", "xmpgimg", "gdepth", "gimage"))),
  /** Boxes and keys of QuickTime, ISO base media, 3GPP and iTunes. */
  MOVIE(Map.of(
      Hidden.PLACE, List.of("\u00a9xyz", "loci", "location", "gps"),
      Hidden.TIME, List.of("\u00a9day", "creation", "date", "yrrc"),
      Hidden.DEVICE, List.of("\u00a9mak", "\u00a9mod", "make", "model", "android.version", "manu", "smrd", "camera"),
      Hidden.PERSON, List.of("\u00a9art", "aart", "auth", "perf", "cprt", "\u00a9aut", "\u00a9cpy", "\u00a9wrt",
      "artist"),
      Hidden.SOFTWARE, List.of("\u00a9too", "\u00a9swr", "software", "\u00a9enc", "encoder"),
      Hidden.WORDS, List.of("\u00a9nam", "\u00a9cmt", "\u00a9des", "titl", "dscp", "desc", "\u00a9alb", "albm", "kywd",
          "name", "title", "comment", "\u00a9lyr"),
      Hidden.PREVIEW, List.of("covr", "thmb"))),
  /** Vorbis comments, APE and Matroska tags, RIFF INFO and broadcast chunks, ID3v2 frames. */
  SOUND(Map.of(
      Hidden.PLACE, List.of("location", "geo_", "gps"),
      Hidden.TIME, List.of("date", "tdrc", "tyer", "tdat", "icrd", "year", "tden", "tdtg", "bext"),
      Hidden.DEVICE, List.of("make", "model", "isrc\0"),
      Hidden.PERSON, List.of("artist", "tpe1", "tpe2", "tcom", "iart", "author", "performer", "copyright", "tcop",
      "icop", "ieng", "composer", "town", "bext"),
      Hidden.SOFTWARE, List.of("encoder", "tenc", "tsse", "isft", "encoded", "vendor", "lavf", "lavc", "libopus"),
      Hidden.WORDS, List.of("title", "tit1", "tit2", "tit3", "comm", "comment", "inam", "icmt", "talb", "album", "uslt",
          "txxx", "description", "ikey", "iprd", "genre", "tcon"),
      Hidden.PREVIEW, List.of("apic", "metadata_block_picture", "coverart", "cover art"),
      Hidden.FILES, List.of("geob")));

  private final Map<Hidden, List<String>> names;

  Clues(Map<Hidden, List<String>> names) {
    this.names = new TreeMap<>(names);
  }

  /** Never empty: what names none of the known fields is something that we do not know. */
  Set<Hidden> in(byte[] block) {
    var text = new String(block, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    var tells = EnumSet.noneOf(Hidden.class);
    names.forEach((hidden, words) -> {
      if (words.stream().anyMatch(text::contains)) tells.add(hidden);
    });
    return tells.isEmpty() ? EnumSet.of(Hidden.UNKNOWN) : tells;
  }
}
