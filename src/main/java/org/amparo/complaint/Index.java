package org.amparo.complaint;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amparo.desk.MemberId;

/**
 * A listing's lines by their marks, one bit a line: a filter is then a few "and"s, and a count is free. It is made once
 * for a listing, and shared by all who look at it; what depends on them and on the hour is worked out when asked.
 */
final class Index {
  private static final String ME = "me";
  private static final String NONE = "none";
  private static final String LATE = "late";
  private static final String DUE = "due";

  private final List<Line> lines;
  private final Map<Facet, Map<String, BitSet>> marks = new EnumMap<>(Facet.class);
  private final BitSet waiting = new BitSet();

  Index(List<Line> lines) {
    this.lines = lines;
    for (var facet : Facet.values()) marks.put(facet, new HashMap<>());
    for (int at = 0; at < lines.size(); at++) note(at, lines.get(at));
  }

  private void note(int at, Line line) {
    marks.forEach((facet, bits) -> facet.marks(line)
        .forEach(mark -> bits.computeIfAbsent(mark, first -> new BitSet()).set(at)));
    waiting.set(at, line.waits());
  }

  Sifted sifted(Filter filter, Onlooker by) {
    var moment = at(by);
    var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
    for (var facet : Facet.values()) {
      var others = moment.taken(filter.without(facet));
      counts.put(facet, moment.of(facet).entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, one -> common(others, one.getValue()))));
    }
    return new Sifted(moment.taken(filter).stream().mapToObj(lines::get).toList(), counts);
  }

  int count(Filter filter, Onlooker by) {
    return at(by).taken(filter).cardinality();
  }

  private Moment at(Onlooker by) {
    var late = new BitSet();
    waiting.stream().filter(at -> lines.get(at).overdueAt(by.now())).forEach(late::set);
    var due = (BitSet) waiting.clone();
    due.andNot(late);
    return new Moment(owners(by), late, due);
  }

  /** What a leaver had is nobody's. */
  private Map<String, BitSet> owners(Onlooker by) {
    var seated = by.seated().stream().map(MemberId::hex).collect(Collectors.toSet());
    var owners = new TreeMap<String, BitSet>();
    marks.get(Facet.OWNER).forEach((owner, bits) -> owners
        .computeIfAbsent(seated.contains(owner) ? owner : NONE, first -> new BitSet()).or(bits));
    var mine = owners.remove(by.member().hex());
    if (mine != null) owners.put(ME, mine);
    return owners;
  }

  private static int common(BitSet some, BitSet others) {
    var both = (BitSet) some.clone();
    both.and(others);
    return both.cardinality();
  }

  /** The index as one person sees it now. */
  private final class Moment {
    private final Map<String, BitSet> owners;
    private final Map<String, BitSet> promises = new TreeMap<>();

    Moment(Map<String, BitSet> owners, BitSet late, BitSet due) {
      this.owners = owners;
      promises.putAll(marks.get(Facet.FIRST));
      if (!late.isEmpty()) promises.put(LATE, late);
      if (!due.isEmpty()) promises.put(DUE, due);
    }

    Map<String, BitSet> of(Facet facet) {
      if (facet == Facet.FIRST) return promises;
      return facet == Facet.OWNER ? owners : marks.get(facet);
    }

    BitSet taken(Map<Facet, String> wanted) {
      var taken = new BitSet();
      taken.set(0, lines.size());
      wanted.forEach((facet, mark) -> taken.and(of(facet).getOrDefault(mark, new BitSet())));
      return taken;
    }

    BitSet taken(Filter filter) {
      return taken(filter.wanted());
    }
  }
}
