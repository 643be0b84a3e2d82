package org.amparo.complaint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;

/** A desk's own words on its cases: put on, taken off, suggested from those in use. */
public final class Tagging {
  /** On one case. */
  public static final int MOST = 20;

  private final Casework casework;

  public Tagging(Casework casework) {
    this.casework = casework;
  }

  /** @return whether the case has it now; false if it has too many, or lies there no more */
  public boolean add(Reviewer reviewer, OpenCase open, Tag tag) {
    return change(reviewer, open, tags -> has(tags, tag) ? Optional.of(tags)
        : Optional.of(with(tags, tag)).filter(more -> more.size() <= MOST));
  }

  public boolean remove(Reviewer reviewer, OpenCase open, Tag tag) {
    return change(reviewer, open, tags -> Optional.of(without(tags, tag)));
  }

  /** The tags on a desk's cases, the most used first, each with how many cases have it; spellings of one word are one. */
  public static Map<Tag, Integer> inUse(List<Line> lines) {
    var spelled = new HashMap<String, Tag>();
    var counted = new HashMap<String, Integer>();
    lines.forEach(line -> line.triage().handling().tags().stream().sorted().map(Tag::new).forEach(tag -> {
      spelled.putIfAbsent(tag.folded(), tag);
      counted.merge(tag.folded(), 1, Integer::sum);
    }));
    return counted.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .collect(Collectors.toMap(entry -> spelled.get(entry.getKey()), Map.Entry::getValue, (one, same) -> one,
            LinkedHashMap::new));
  }

  /** What becomes of the tags as they lie; nothing if it cannot be. */
  private interface Change {
    Optional<Set<String>> of(Set<String> tags);
  }

  private boolean change(Reviewer reviewer, OpenCase open, Change change) {
    return casework.decide(reviewer, open, new Decision(Act.TAGS_CHANGED, Map.of(),
        handling -> change.of(handling.tags()).map(handling::tagged)));
  }

  static boolean has(Set<String> tags, Tag tag) {
    return tags.stream().map(Tag::new).anyMatch(tag::isSameAs);
  }

  static Set<String> with(Set<String> tags, Tag tag) {
    var more = new TreeSet<>(tags);
    more.add(tag.words());
    return more;
  }

  static Set<String> without(Set<String> tags, Tag tag) {
    return tags.stream().filter(other -> !new Tag(other).isSameAs(tag)).collect(Collectors.toCollection(TreeSet::new));
  }
}
