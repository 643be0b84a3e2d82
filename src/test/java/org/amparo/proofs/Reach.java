package org.amparo.proofs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/** What can be reached from some objects, and by which shortest way. */
final class Reach {
  private static final long NOBODY = 0;

  private final Dump dump;
  private final Map<Long, Long> from = new HashMap<>();

  /** @param through which objects are looked into */
  Reach(Dump dump, Collection<Long> starts, LongPredicate through) {
    this.dump = dump;
    var next = new ArrayDeque<Long>();
    starts.forEach(start -> step(NOBODY, start, next));
    while (!next.isEmpty()) {
      long at = next.remove();
      if (through.test(at)) dump.held(at, held -> step(at, held, next));
    }
  }

  private void step(long holder, long held, ArrayDeque<Long> next) {
    if (held != NOBODY && from.putIfAbsent(held, holder) == null) next.add(held);
  }

  boolean reaches(long object) {
    return from.containsKey(object);
  }

  /** The classes on the way, from the root on. */
  List<String> way(long object) {
    var way = new ArrayList<String>();
    for (long at = object; at != NOBODY; at = from.getOrDefault(at, NOBODY)) {
      way.add(0, dump.name(at));
    }
    return way;
  }
}
