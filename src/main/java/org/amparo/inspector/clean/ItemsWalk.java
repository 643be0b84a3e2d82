package org.amparo.inspector.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.amparo.inspection.Hidden;

/**
 * One walk over the items of a HEIF picture (ISO 23008-12): the picture that is shown stays with its tiles and its
 * transparency.
 */
final class ItemsWalk {
  private static final Set<String> INSIDE = Set.of("hdlr", "pitm", "iinf", "iloc", "iref", "iprp", "idat", "dinf");
  private static final Set<String> PICTURES = Set.of("hvc1", "av01", "avc1", "grid", "iden", "iovl");
  private final Boxes boxes;
  private final Stretches media;
  private final Cursor file;
  private final Map<String, Boxes.Box> parts = new HashMap<>();
  private final Set<Hidden> removed = EnumSet.noneOf(Hidden.class);

  ItemsWalk(Boxes boxes, Stretches media, Cursor file) {
    this.boxes = boxes;
    this.media = media;
    this.file = file;
  }

  static boolean isPicture(Boxes boxes) throws UncleanException {
    if (boxes.bytes().length < 4) return false;
    for (var box : boxes.between(4, boxes.bytes().length)) {
      if (box.type().equals("hdlr")) return boxes.name(box.body() + 8).equals("pict");
    }
    return false;
  }

  Set<Hidden> walk() throws IOException, UncleanException {
    for (var box : boxes.between(4, boxes.bytes().length)) part(box);
    var properties = new ItemProperties(boxes, need("iprp"));
    var links = new ItemLinks(boxes, parts.get("iref"));
    var kept = links.shown(primary(), properties);
    var places = new ItemPlaces(boxes, need("iloc"), parts.get("idat"));
    items(kept, links, places);
    places.keep(kept, media);
    places.shorten(kept);
    links.shorten(kept);
    properties.plain(kept, removed);
    return removed;
  }

  private void part(Boxes.Box box) throws UncleanException {
    if (INSIDE.contains(box.type())) {
      if (parts.put(box.type(), box) != null) throw new UncleanException("a part that stands twice");
      if (!box.type().equals("hdlr")) return;
      Boxes.need(box, 20);
      boxes.zero(box.body() + 12, box.end());
    } else {
      if (!Boxes.isFree(box.type())) removed.addAll(Clues.MOVIE.in(boxes.body(box)));
      boxes.free(box);
    }
  }

  private Boxes.Box need(String part) throws UncleanException {
    if (!parts.containsKey(part)) throw new UncleanException("a picture without all its parts");
    return parts.get(part);
  }

  private long primary() throws UncleanException {
    var box = need("pitm");
    return boxes.u8(box.body()) == 0 ? boxes.u16(box.body() + 4) : boxes.u32(box.body() + 4);
  }

  private void items(Set<Long> kept, ItemLinks links, ItemPlaces places) throws IOException, UncleanException {
    var box = need("iinf");
    int numbers = boxes.u8(box.body()) == 0 ? 6 : 8;
    var met = new HashSet<Long>();
    var left = new ByteArrayOutputStream();
    for (var entry : boxes.in(box, numbers)) {
      int version = boxes.u8(entry.body());
      if (!entry.type().equals("infe") || version < 2 || version > 3) {
        throw new UncleanException("an item that is not known");
      }
      long id = version == 2 ? boxes.u16(entry.body() + 4) : boxes.u32(entry.body() + 4);
      if (!met.add(id)) throw new UncleanException("an item that stands twice");
      int at = entry.body() + (version == 2 ? 8 : 10);
      Boxes.need(entry, at + 4 - entry.body());
      if (!kept.contains(id)) removed.addAll(meaning(boxes.name(at), id, links, places));
      else left.writeBytes(item(entry, at));
    }
    if (!met.containsAll(kept)) throw new UncleanException("a picture that is not there");
    var count = ByteBuffer.allocate(numbers).put(boxes.bytes(), box.body(), 4);
    boxes.shorten(box, joined((numbers == 6 ? count.putShort((short) kept.size())
        : count.putInt(kept.size())).array(), left));
  }

  static byte[] joined(byte[] numbers, ByteArrayOutputStream rest) {
    return ByteBuffer.allocate(numbers.length + rest.size()).put(numbers).put(rest.toByteArray()).array();
  }

  /** A picture's entry, without its name. */
  private byte[] item(Boxes.Box entry, int at) throws UncleanException {
    if (!PICTURES.contains(boxes.name(at))) throw new UncleanException("a picture of a kind that is not known");
    boxes.zero(at + 4, entry.end());
    return Arrays.copyOfRange(boxes.bytes(), entry.at(), entry.end());
  }

  /** Tiles of what goes say nothing of their own. */
  private Set<Hidden> meaning(String type, long id, ItemLinks links, ItemPlaces places)
      throws IOException, UncleanException {
    if (type.equals("Exif")) {
      var block = places.read(id, file);
      int at = block.length < 4 ? 0 : (int) Math.min(block.length, 4 + new Boxes(block).u32(0));
      return Exif.of(Arrays.copyOfRange(block, at, block.length)).tells();
    }
    if (type.equals("mime")) return Clues.XMP.in(places.read(id, file));
    if (!PICTURES.contains(type) && !type.equals("tmap")) return EnumSet.of(Hidden.UNKNOWN);
    return links.isTile(id) ? Set.of() : EnumSet.of(Hidden.PREVIEW);
  }
}
