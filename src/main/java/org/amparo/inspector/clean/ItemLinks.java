package org.amparo.inspector.clean;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the items of a HEIF picture hang together (ISO 14496-12, 8.11.12). */
final class ItemLinks {
  private static final int MOST = 1 << 16;
  private static final Set<String> KNOWN = Set.of("dimg", "auxl");
  private final Map<Long, List<Long>> madeOf = new HashMap<>();
  private final Map<Long, List<Long>> belongsTo = new HashMap<>();
  private final Set<Long> tiles = new HashSet<>();
  private final Boxes boxes;
  private final Boxes.Box references;
  private int met;

  ItemLinks(Boxes boxes, Boxes.Box references) throws UncleanException {
    this.boxes = boxes;
    this.references = references;
    if (references == null) return;
    int wide = wide();
    for (var box : boxes.in(references, 4)) {
      long from = id(box.body(), wide);
      int count = boxes.u16(box.body() + wide);
      Boxes.need(box, wide + 2 + (long) count * wide);
      for (int i = 0; i < count; i++) link(box.type(), from, id(box.body() + wide + 2 + i * wide, wide));
    }
  }

  private int wide() throws UncleanException {
    return boxes.u8(references.body()) == 0 ? 2 : 4;
  }

  private long id(int at, int wide) throws UncleanException {
    return wide == 2 ? boxes.u16(at) : boxes.u32(at);
  }

  private void link(String type, long from, long to) throws UncleanException {
    if (++met > MOST) throw new UncleanException("too many links");
    if (type.equals("dimg")) {
      madeOf.computeIfAbsent(from, any -> new ArrayList<>()).add(to);
      tiles.add(to);
    }
    if (type.equals("auxl")) belongsTo.computeIfAbsent(from, any -> new ArrayList<>()).add(to);
  }

  boolean isTile(long id) {
    return tiles.contains(id);
  }

  /** The picture that is shown, what it is made of, and what makes parts of it transparent. */
  Set<Long> shown(long primary, ItemProperties properties) throws UncleanException {
    var kept = new HashSet<Long>();
    take(primary, kept);
    for (var one : belongsTo.entrySet()) {
      if (properties.isTransparency(one.getKey()) && one.getValue().stream().anyMatch(kept::contains)) {
        take(one.getKey(), kept);
      }
    }
    return kept;
  }

  private void take(long first, Set<Long> kept) {
    var open = new ArrayList<>(List.of(first));
    while (!open.isEmpty()) {
      long one = open.remove(open.size() - 1);
      if (kept.add(one)) open.addAll(madeOf.getOrDefault(one, List.of()));
    }
  }

  /** Leaves only the links between kept items. */
  void shorten(Set<Long> kept) throws UncleanException {
    if (references == null) return;
    var left = new ByteArrayOutputStream();
    for (var box : boxes.in(references, 4)) {
      if (holds(box, kept)) left.write(boxes.bytes(), box.at(), box.end() - box.at());
    }
    var version = Arrays.copyOfRange(boxes.bytes(), references.body(), references.body() + 4);
    boxes.shorten(references, ItemsWalk.joined(version, left));
  }

  private boolean holds(Boxes.Box box, Set<Long> kept) throws UncleanException {
    int wide = wide();
    if (!KNOWN.contains(box.type()) || !kept.contains(id(box.body(), wide))) return false;
    int count = boxes.u16(box.body() + wide);
    if (box.length() != wide + 2 + count * wide) throw new UncleanException("links longer than they say");
    for (int i = 0; i < count; i++) if (!kept.contains(id(box.body() + wide + 2 + i * wide, wide))) return false;
    return true;
  }
}
