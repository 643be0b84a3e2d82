package org.amparo.proofs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Looks for every encoding of every marker in one pass over the bytes, and in what was compressed within them. */
final class Needles {
  private static final int FIRST = 4;
  private static final int BITS = 20;
  private static final int DEEPEST = 3;

  /** Where something was found that must stand nowhere. */
  record Hit(String where, String marker, String encoding) {
    @Override
    public String toString() {
      return marker + " as " + encoding + " in " + where;
    }
  }

  private record Needle(byte[] bytes, String marker, String encoding) {
    boolean standsAt(byte[] hay, int at) {
      return at + bytes.length <= hay.length
          && Arrays.equals(hay, at, at + bytes.length, bytes, 0, bytes.length);
    }
  }

  private final BitSet beginnings = new BitSet(1 << BITS);
  private final Map<Integer, List<Needle>> byBeginning = new HashMap<>();
  private final TreeSet<String> encodings = new TreeSet<>();
  private final int markers;
  private int count;

  Needles(List<Marker> markers) {
    this.markers = markers.size();
    markers.forEach(marker -> Encodings.of(marker)
        .forEach((name, bytes) -> add(new Needle(bytes, marker.name(), name))));
  }

  private void add(Needle needle) {
    int beginning = beginning(needle.bytes());
    beginnings.set(place(beginning));
    byBeginning.computeIfAbsent(beginning, same -> new ArrayList<>()).add(needle);
    encodings.add(needle.encoding());
    count++;
  }

  List<Hit> in(String where, byte[] hay) {
    var hits = new ArrayList<Hit>();
    look(where, hay, 0, hits);
    return hits;
  }

  private void look(String where, byte[] hay, int depth, List<Hit> hits) {
    int last = 0;
    for (int i = 0; i < hay.length; i++) {
      last = last << 8 | hay[i] & 0xff;
      int at = i - FIRST + 1;
      if (at >= 0 && beginnings.get(place(last))) found(where, hay, at, last, hits);
      if (depth < DEEPEST && at >= 0 && Streams.mayBegin(last)) {
        Streams.opened(hay, at).ifPresent(inner -> look(where + ", inflated", inner, depth + 1, hits));
      }
    }
  }

  private void found(String where, byte[] hay, int at, int beginning, List<Hit> hits) {
    for (var needle : byBeginning.getOrDefault(beginning, List.of())) {
      if (needle.standsAt(hay, at)) hits.add(new Hit(where, needle.marker(), needle.encoding()));
    }
  }

  private static int beginning(byte[] bytes) {
    if (bytes.length < FIRST) throw new IllegalArgumentException("too short to be found: " + bytes.length);
    return (bytes[0] & 0xff) << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
  }

  private static int place(int beginning) {
    return (beginning * 0x9E3779B1) >>> (32 - BITS);
  }

  @Override
  public String toString() {
    return markers + " markers, " + encodings.size() + " encodings, " + count + " needles";
  }
}
