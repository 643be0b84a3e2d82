package org.amparo.inspector.trace;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.amparo.inspection.Hidden;

/** What a reading came upon: kinds of hidden things, and a few short facts in the file's own words. Bounded. */
public final class Found {
  private static final int FACTS = 24;
  private static final int LETTERS = 200;
  private final Set<Hidden> hidden = EnumSet.noneOf(Hidden.class);
  private final Map<String, String> facts = new TreeMap<>();

  void hides(Hidden what) {
    hidden.add(what);
  }

  /** The first to say a fact is believed; one without a name or a value is none. */
  void says(String fact, String value) {
    if (fact.isEmpty() || value == null || facts.size() >= FACTS) return;
    String plain = value.substring(0, Math.min(value.length(), 4 * LETTERS)).replaceAll("[\\p{C}\\s]+", " ").strip();
    if (!plain.isEmpty()) facts.putIfAbsent(fact, plain.substring(0, Math.min(plain.length(), LETTERS)));
  }

  /** Something hidden that also is a fact. */
  void hides(Hidden what, String fact, String value) {
    hides(what);
    says(fact, value);
  }

  public Set<Hidden> hidden() {
    return Collections.unmodifiableSet(hidden);
  }

  /** By name: author camera changed company maker pages place producer program subject taken title words. */
  public Map<String, String> facts() {
    return Collections.unmodifiableMap(facts);
  }

  /** A file's own words are content: they never print. */
  @Override
  public String toString() {
    return "Found" + hidden;
  }
}
