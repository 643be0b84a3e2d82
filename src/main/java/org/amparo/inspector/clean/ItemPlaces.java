package org.amparo.inspector.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where the items of a HEIF picture lie (ISO 14496-12, 8.11.3): in the file, or beside their own description. */
final class ItemPlaces {
  private static final int MOST = 1 << 16;
  private static final int MOST_READ = 1 << 20;
  private final Boxes boxes;
  private final Boxes.Box beside;
  private final Map<Long, List<Extent>> of = new HashMap<>();
  private final Map<Long, byte[]> entries = new TreeMap<>();
  private final Boxes.Box places;
  private int met;
  private int at;

  /** @param method 0 in the file, 1 beside the description */
  private record Extent(int method, long start, long length) {}

  ItemPlaces(Boxes boxes, Boxes.Box places, Boxes.Box beside) throws UncleanException {
    this.boxes = boxes;
    this.beside = beside;
    this.places = places;
    read(places);
  }

  private void read(Boxes.Box box) throws UncleanException {
    int version = boxes.u8(box.body());
    if (version > 2) throw new UncleanException("places of a kind that is not known");
    int widths = boxes.u16(box.body() + 4);
    at = box.body() + 6;
    long count = number(version < 2 ? 2 : 4);
    for (long i = 0; i < count; i++) {
      if (at > box.end()) throw new UncleanException("places that end early");
      item(version, widths);
    }
    if (at > box.end()) throw new UncleanException("places that end early");
  }

  /** Leaves only the places of kept items. */
  void shorten(Set<Long> kept) throws UncleanException {
    entries.keySet().retainAll(kept);
    var left = new ByteArrayOutputStream();
    entries.values().forEach(left::writeBytes);
    boolean wide = boxes.u8(places.body()) == 2;
    var numbers = ByteBuffer.allocate(wide ? 10 : 8).put(boxes.bytes(), places.body(), 6);
    boxes.shorten(places, ItemsWalk.joined((wide ? numbers.putInt(entries.size())
        : numbers.putShort((short) entries.size())).array(), left));
  }

  private long number(int width) throws UncleanException {
    long value = switch (width) {
      case 0 -> 0;
      case 2 -> boxes.u16(at);
      case 4 -> boxes.u32(at);
      case 8 -> boxes.u64(at);
      default -> throw new UncleanException("numbers of a width that is not known");
    };
    at += width;
    return value;
  }

  private void item(int version, int widths) throws UncleanException {
    int from = at;
    long id = number(version < 2 ? 2 : 4);
    int method = version == 0 ? 0 : (int) number(2) & 15;
    if (number(2) != 0 || method > 1) throw new UncleanException("an item that lies elsewhere");
    long base = number(widths >> 4 & 15);
    long extents = number(2);
    var list = new ArrayList<Extent>();
    for (long i = 0; i < extents; i++) {
      if (++met > MOST) throw new UncleanException("too many places");
      if (version > 0) number(widths & 15);
      long start = base + number(widths >> 12 & 15);
      long length = number(widths >> 8 & 15);
      if (length == 0) throw new UncleanException("an item of no length");
      list.add(new Extent(method, start, length));
    }
    if (of.put(id, list) != null) throw new UncleanException("an item that lies at two places");
    entries.put(id, Arrays.copyOfRange(boxes.bytes(), from, at));
  }

  /** Copies kept items from the file, and empties what lies beside the description but for them. */
  void keep(Set<Long> kept, Stretches media) throws UncleanException {
    var own = new byte[beside == null ? 0 : beside.length()];
    for (long id : kept) {
      for (var extent : of.getOrDefault(id, List.of())) {
        if (extent.method == 0) media.add(extent.start, extent.length);
        else System.arraycopy(boxes.bytes(), besides(extent), own, (int) extent.start, (int) extent.length);
      }
    }
    if (beside != null) System.arraycopy(own, 0, boxes.bytes(), beside.body(), own.length);
  }

  private int besides(Extent extent) throws UncleanException {
    boolean fits = beside != null && extent.start >= 0 && extent.start <= beside.length()
        && extent.length <= beside.length() - extent.start;
    if (!fits) throw new UncleanException("an item outside its place");
    return beside.body() + (int) extent.start;
  }

  /** The beginning of an item, to see what it gives away. */
  byte[] read(long id, Cursor file) throws IOException, UncleanException {
    var all = new ByteArrayOutputStream();
    for (var extent : of.getOrDefault(id, List.of())) {
      int some = (int) Math.min(extent.length, MOST_READ - all.size());
      if (extent.method == 1) all.write(boxes.bytes(), besides(extent), some);
      else {
        file.to(extent.start);
        file.copy(some, all);
      }
    }
    return all.toByteArray();
  }
}
