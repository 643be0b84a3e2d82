package org.amparo.inspector.look;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.PaperKind;
import org.amparo.inspection.Report;
import org.amparo.inspection.Verdict;

/** What a look has found until now. */
final class Findings {
  private static final int MOST_FACTS = 60;
  private static final int LONGEST_NAME = 48;
  private static final int LONGEST_FACT = 240;
  private static final int MOST_PAGES = 100_000;
  private final String type;
  private final PaperKind kind;
  private final Set<Hidden> hidden = EnumSet.noneOf(Hidden.class);
  private final Map<String, String> facts = new TreeMap<>();
  private String language = "";
  private int pages;
  private boolean damaged;

  Findings(String type, PaperKind kind) {
    this.type = type;
    this.kind = kind;
  }

  String type() {
    return type;
  }

  PaperKind kind() {
    return kind;
  }

  void pages(int counted) {
    pages = Math.max(0, Math.min(counted, MOST_PAGES));
  }

  void language(String tag) {
    language = tag;
  }

  void hides(Hidden one) {
    hidden.add(one);
  }

  void hides(Set<Hidden> some) {
    hidden.addAll(some);
  }

  void damaged() {
    damaged = true;
  }

  /** What the file says of itself, cut to what a page can show; empty and further ones are left out. */
  void fact(String name, String value) {
    if (value != null && !value.isBlank() && facts.size() < MOST_FACTS) {
      facts.putIfAbsent(plain(name, LONGEST_NAME), plain(value, LONGEST_FACT));
    }
  }

  private static String plain(String text, int longest) {
    var clean = text.codePoints().limit(longest)
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    return clean.toString().strip();
  }

  Report report() {
    return report(damaged ? Verdict.DAMAGED : Verdict.FINE);
  }

  Report report(Verdict verdict) {
    return new Report(verdict, kind, type, pages, language, hidden, facts);
  }
}
