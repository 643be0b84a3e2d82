package org.amparo.inspector.clean;

import java.util.Map;
import java.util.Set;
import org.amparo.inspection.Hidden;

/** The fragments in which browsers and cameras write a film while they record (ISO 14496-12, 8.8). */
final class Fragments {
  private static final Set<String> INSIDE = Set.of("tfhd", "tfdt", "trun", "sgpd", "sbgp");
  private final Stretches media;
  private final Set<Hidden> removed;
  private Map<Long, Long> lengths = Map.of();
  private long base;
  private long next;
  private long perSample;

  Fragments(Stretches media, Set<Hidden> removed) {
    this.media = media;
    this.removed = removed;
  }

  /** Tells which tracks stay, and how long their samples are unless a fragment says otherwise. */
  void defaults(Map<Long, Long> kept) {
    lengths = kept;
  }

  /** @param start where the fragment's box lies in the file */
  void walk(Boxes boxes, long start) throws UncleanException {
    next = start;
    for (var box : boxes.between(0, boxes.bytes().length)) {
      if (box.type().equals("traf")) track(boxes, box, start);
      else if (!box.type().equals("mfhd")) drop(boxes, box);
    }
  }

  private void drop(Boxes boxes, Boxes.Box box) {
    if (!Boxes.isFree(box.type())) removed.add(Hidden.UNKNOWN);
    boxes.free(box);
  }

  private void track(Boxes boxes, Boxes.Box track, long start) throws UncleanException {
    boolean known = false;
    for (var box : boxes.in(track)) {
      if (box.type().equals("tfhd")) known = lengths.containsKey(header(boxes, box, start));
      if (box.type().equals("trun")) run(boxes, box, known);
      if (!INSIDE.contains(box.type())) drop(boxes, box);
    }
    if (!known) drop(boxes, track);
  }

  private long header(Boxes boxes, Boxes.Box header, long start) throws UncleanException {
    Boxes.need(header, 8);
    long flags = boxes.u32(header.body());
    long track = boxes.u32(header.body() + 4);
    int at = header.body() + 8;
    base = (flags & 0x20000) != 0 ? start : next;
    if ((flags & 1) != 0) base = boxes.u64(at);
    at += ((flags & 1) != 0 ? 8 : 0) + ((flags & 2) != 0 ? 4 : 0) + ((flags & 8) != 0 ? 4 : 0);
    perSample = (flags & 16) != 0 ? boxes.u32(at) : lengths.getOrDefault(track, 0L);
    next = base;
    return track;
  }

  private void run(Boxes boxes, Boxes.Box run, boolean known) throws UncleanException {
    Boxes.need(run, 8);
    long flags = boxes.u32(run.body());
    long count = boxes.u32(run.body() + 4);
    int at = run.body() + 8;
    if ((flags & 1) != 0) next = base + (int) boxes.u32(at);
    at += ((flags & 1) != 0 ? 4 : 0) + ((flags & 4) != 0 ? 4 : 0);
    int before = (flags & 0x100) != 0 ? 4 : 0;
    boolean sized = (flags & 0x200) != 0;
    int entry = before + (sized ? 4 : 0) + ((flags & 0x400) != 0 ? 4 : 0) + ((flags & 0x800) != 0 ? 4 : 0);
    Boxes.need(run, at - run.body() + entry * count);
    long sum = sized ? 0 : perSample * count;
    if (sized) for (int i = 0; i < count; i++) sum += boxes.u32(at + entry * i + before);
    boxes.zero(at + (int) (entry * count), run.end());
    if (known) media.add(next, sum);
    next += sum;
  }
}
