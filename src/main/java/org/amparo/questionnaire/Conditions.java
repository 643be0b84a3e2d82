package org.amparo.questionnaire;

import jakarta.json.JsonNumber;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.platform.ConfigNode;

/** Reads conditions from configuration, with terms that a file names once and uses often. */
public final class Conditions {
  private static final String GRAMMAR = "Write {q, in|notIn|anyOf|days|noDate|given}, {any}, {all}, {not} or {is}.";
  private final Map<String, Condition> terms = new HashMap<>();

  /** Remembers a condition under a name, for {@code {"is": name}}. */
  public void name(String term, Condition condition) {
    terms.put(term, condition);
  }

  public Condition read(ConfigNode n) {
    if (n.has("all")) return new Condition.All(n.list("all").stream().map(this::read).toList());
    if (n.has("any")) return new Condition.Any(n.list("any").stream().map(this::read).toList());
    if (n.has("not")) return new Condition.Not(read(n.at("not")));
    if (n.has("is")) return named(n);
    if (n.has("q")) return about(n.text("q"), n);
    n.fault("is no condition.", GRAMMAR);
    return Condition.ALWAYS;
  }

  private Condition named(ConfigNode n) {
    var condition = terms.get(n.text("is"));
    if (condition != null) return condition;
    n.fault("names the term \"" + n.text("is") + "\", which is not known.", "Write it under \"terms\", above its use.");
    return Condition.ALWAYS;
  }

  private static Condition about(String question, ConfigNode n) {
    if (n.has("in")) return new Condition.Picked(question, codes(n, "in"));
    if (n.has("anyOf")) return new Condition.Picked(question, codes(n, "anyOf"));
    if (n.has("notIn")) return new Condition.Not(new Condition.Picked(question, codes(n, "notIn")));
    if (n.has("noDate")) return either(new Condition.NoDate(question), n.flag("noDate"));
    if (n.has("given")) return either(new Condition.Answered(question), n.flag("given"));
    if (n.has("days")) return days(question, n.list("days"), n);
    n.fault("does not say what to look for in \"" + question + "\".", GRAMMAR);
    return Condition.ALWAYS;
  }

  private static Condition either(Condition condition, boolean wanted) {
    return wanted ? condition : new Condition.Not(condition);
  }

  private static Set<String> codes(ConfigNode n, String name) {
    return new LinkedHashSet<>(n.texts(name));
  }

  private static Condition days(String question, List<ConfigNode> bounds, ConfigNode n) {
    if (bounds.size() == 2) return new Condition.Days(question, bound(bounds.get(0)), bound(bounds.get(1)));
    n.at("days").fault("needs two bounds.", "Write [from, to], with null for none.");
    return Condition.ALWAYS;
  }

  private static Integer bound(ConfigNode n) {
    if (n.isNull()) return null;
    if (n.value() instanceof JsonNumber number) return number.intValue();
    n.fault("is not a number of days.", "Write a whole number, or null.");
    return null;
  }
}
