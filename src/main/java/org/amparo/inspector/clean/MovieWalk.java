package org.amparo.inspector.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.amparo.inspection.Hidden;

/**
 * One walk over a film's box (ISO 14496-12, clause 8): tracks to see and to hear stay, with what their samples need.
 */
final class MovieWalk {
  private static final Set<String> SEEN_OR_HEARD = Set.of("vide", "soun", "pict");
  private static final Map<String, Set<String>> INSIDE = Map.of(
      "trak", Set.of("tkhd", "edts", "mdia"), "edts", Set.of("elst"), "mdia", Set.of("mdhd", "hdlr", "minf"),
      "minf", Set.of("vmhd", "smhd", "nmhd", "gmhd", "hdlr", "dinf", "stbl"), "gmhd", Set.of("gmin"),
      "dinf", Set.of("dref"), "stbl", Set.of("stsd", "stts", "ctts", "cslg", "stss", "stps", "sdtp", "stsc", "stsz",
          "stz2", "stco", "co64", "sgpd", "sbgp"), "mvex", Set.of("mehd", "trex"));
  /** Tables of entries of one length behind eight bytes. */
  private static final Map<String, Integer> TABLES =
      Map.of("stts", 8, "ctts", 8, "stss", 4, "stps", 4, "stsc", 12, "stco", 4, "co64", 8);
  private static final Map<String, Integer> FIXED = Map.of("vmhd", 12, "smhd", 8, "nmhd", 4, "gmin", 16, "trex", 24);
  private static final int UNDETERMINED = 0x55C4;
  private final Boxes boxes;
  private final Stretches media;
  private final Set<Hidden> removed;

  MovieWalk(Boxes boxes, Stretches media, Set<Hidden> removed) {
    this.boxes = boxes;
    this.media = media;
    this.removed = removed;
  }

  /** Returns the tracks that stay, by number, and how long a sample of theirs is unless a fragment says otherwise. */
  Map<Long, Long> walk() throws UncleanException {
    var tracks = new HashSet<Long>();
    var lengths = new HashMap<Long, Long>();
    for (var box : boxes.between(0, boxes.bytes().length)) {
      switch (box.type()) {
        case "mvhd" -> times(box, 4);
        case "trak" -> track(box, tracks);
        case "mvex" -> inside(box);
        case "iods" -> { }
        default -> drop(box);
      }
    }
    for (var box : boxes.between(0, boxes.bytes().length)) {
      if (box.type().equals("mvex")) defaults(box, tracks, lengths);
    }
    tracks.forEach(track -> lengths.putIfAbsent(track, 0L));
    return lengths;
  }

  private void defaults(Boxes.Box extended, Set<Long> tracks, Map<Long, Long> lengths) throws UncleanException {
    for (var box : boxes.in(extended)) {
      if (box.type().equals("trex") && tracks.contains(boxes.u32(box.body() + 4))) {
        lengths.put(boxes.u32(box.body() + 4), boxes.u32(box.body() + 16));
      }
    }
  }

  private void track(Boxes.Box track, Set<Long> tracks) throws UncleanException {
    var kind = "";
    long number = 0;
    for (var box : boxes.in(track)) {
      if (box.type().equals("mdia")) kind = handler(box);
      if (box.type().equals("tkhd")) number = number(box);
    }
    if (SEEN_OR_HEARD.contains(kind)) {
      tracks.add(number);
      inside(track);
      new SampleTables(boxes, media).add(track);
    } else {
      removed.addAll(kind.equals("meta") || kind.equals("camm") ? Set.of(Hidden.PLACE, Hidden.TIME)
          : kind.equals("text") || kind.equals("sbtl") ? Set.of(Hidden.WORDS) : Set.of(Hidden.UNKNOWN));
      boxes.free(track);
    }
  }

  private long number(Boxes.Box header) throws UncleanException {
    Boxes.need(header, 32);
    return boxes.u32(header.body() + (boxes.u8(header.body()) == 1 ? 20 : 12));
  }

  private String handler(Boxes.Box media) throws UncleanException {
    for (var box : boxes.in(media)) {
      if (!box.type().equals("hdlr")) continue;
      Boxes.need(box, 20);
      return boxes.name(box.body() + 8);
    }
    return "";
  }

  private void inside(Boxes.Box parent) throws UncleanException {
    for (var box : boxes.in(parent)) {
      if (!INSIDE.get(parent.type()).contains(box.type())) drop(box);
      else if (INSIDE.containsKey(box.type())) inside(box);
      else leaf(box);
    }
  }

  private void leaf(Boxes.Box box) throws UncleanException {
    if (TABLES.containsKey(box.type())) table(box, TABLES.get(box.type()));
    else if (FIXED.containsKey(box.type())) fixed(box, FIXED.get(box.type()));
    else switch (box.type()) {
      case "tkhd" -> times(box, 4);
      case "mdhd" -> language(box);
      case "hdlr" -> name(box);
      case "elst" -> table(box, boxes.u8(box.body()) == 1 ? 20 : 12);
      case "stsd" -> new SampleForms(boxes, removed).walk(box);
      case "dref" -> references(box);
      default -> Boxes.need(box, 4);
    }
  }

  private void fixed(Boxes.Box box, int length) throws UncleanException {
    Boxes.need(box, length);
    boxes.zero(box.body() + length, box.end());
  }

  private void table(Boxes.Box box, int entry) throws UncleanException {
    Boxes.need(box, 8);
    long used = 8 + boxes.u32(box.body() + 4) * entry;
    Boxes.need(box, used);
    boxes.zero(box.body() + (int) used, box.end());
  }

  /** Zeroes the days and hours at which something was made and changed. */
  private void times(Boxes.Box box, int at) throws UncleanException {
    int length = boxes.u8(box.body()) == 1 ? 16 : 8;
    Boxes.need(box, at + length);
    if (!boxes.isBlank(box.body() + at, box.body() + at + length)) removed.add(Hidden.TIME);
    boxes.zero(box.body() + at, box.body() + at + length);
  }

  private void language(Boxes.Box box) throws UncleanException {
    times(box, 4);
    int at = box.body() + (boxes.u8(box.body()) == 1 ? 32 : 20);
    if (at + 4 > box.end()) throw new UncleanException("a box shorter than its kind");
    boxes.bytes()[at] = UNDETERMINED >> 8;
    boxes.bytes()[at + 1] = (byte) UNDETERMINED;
  }

  private void name(Boxes.Box box) throws UncleanException {
    Boxes.need(box, 20);
    if (!boxes.isBlank(box.body() + 12, box.end())) removed.add(Hidden.SOFTWARE);
    boxes.zero(box.body() + 12, box.end());
  }

  /** Media must lie in this file, and nowhere else (8.7.2). */
  private void references(Boxes.Box box) throws UncleanException {
    for (var reference : boxes.in(box, 8)) {
      Boxes.need(reference, 4);
      if ((boxes.u8(reference.body() + 3) & 1) == 0) throw new UncleanException("media of another file");
      boxes.zero(reference.body() + 4, reference.end());
    }
  }

  private void drop(Boxes.Box box) {
    if (!Boxes.isFree(box.type()) && !box.type().equals("tref")) {
      var words = new byte[box.end() - box.at()];
      System.arraycopy(boxes.bytes(), box.at(), words, 0, words.length);
      removed.addAll(Clues.MOVIE.in(words));
    }
    boxes.free(box);
  }
}
