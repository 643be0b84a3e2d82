package org.amparo.complaint;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import org.amparo.desk.Desk;
import org.amparo.desk.DeskId;
import org.amparo.desk.Desks;
import org.amparo.platform.ConfigNode;
import org.amparo.platform.Days;
import org.amparo.platform.Faults;
import org.amparo.platform.Transaction;

/**
 * How long a closed complaint is kept ({@code config/retention.json}): by desk, and by how it ended. The day is reckoned
 * while the desk closes it, for nobody could read the reason later; the end of its month, so that it tells little.
 */
public final class Keeping {
  /** How long a complaint waits at most for the reports that count it. */
  public static final Period WAITS = Period.ofDays(30);
  static final String FILE = "retention.json";
  private static final int LONGEST = 366 * 30;

  private final Rule everywhere;
  private final Map<String, Rule> desks;
  private final Desks known;
  private final Days days;

  private Keeping(Rule everywhere, Map<String, Rule> desks, Desks known, Days days) {
    this.everywhere = everywhere;
    this.desks = Map.copyOf(desks);
    this.known = known;
    this.days = days;
  }

  /** Days after closing: for one outcome, else for all. */
  private record Rule(int days, Map<String, Integer> outcomes) {
    int days(String outcome) {
      return outcomes.getOrDefault(outcome, days);
    }
  }

  public static Keeping read(Path configDirectory, Desks known, Days days) {
    var faults = new Faults();
    var root = ConfigNode.read(configDirectory, FILE, faults);
    var everywhere = rule(root, null);
    var own = new HashMap<String, Rule>();
    root.each("desks", "desk", (desk, node) -> own.put(desk, rule(node, everywhere)));
    faults.refuseIfAny();
    return new Keeping(everywhere, own, known, days);
  }

  /** The day until which a complaint that this desk closes today is kept. */
  LocalDate until(Transaction tx, DeskId desk, Triage triage) {
    var queue = known.all(tx).stream().filter(one -> one.id().equals(desk)).map(Desk::queue).findFirst().orElse("");
    int kept = desks.getOrDefault(queue, everywhere).days(triage.handling().outcome().outcome());
    return days.today().plusDays(kept).with(TemporalAdjusters.lastDayOfMonth());
  }

  /** The last day on which a complaint kept until that day is still there. */
  public static LocalDate latest(LocalDate keptUntil) {
    return keptUntil.plus(WAITS);
  }

  private static Rule rule(ConfigNode node, Rule otherwise) {
    var outcomes = new HashMap<>(otherwise == null ? Map.<String, Integer>of() : otherwise.outcomes());
    if (node.has("outcomes")) {
      var at = node.at("outcomes");
      at.asObject().keySet().forEach(code -> outcomes.put(code, number(at, code, 0)));
    }
    return new Rule(number(node, "closed_days", otherwise == null ? 0 : otherwise.days()), outcomes);
  }

  private static int number(ConfigNode node, String name, int otherwise) {
    int number = node.number(name, otherwise);
    if (number < 1 || number > LONGEST) {
      node.at(name).fault("is no number of days that a closed complaint can be kept.", "Write 1 to " + LONGEST + ".");
    }
    return number;
  }
}
