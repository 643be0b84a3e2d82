package org.amparo.complaint;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.platform.Faults;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Condition;
import org.amparo.questionnaire.Questionnaire;

/** Decides by {@code config/routing.json} how urgent a report is, who reads it, and what else may help. */
public final class Routing {
  static final int HORIZON = 366 * 6;
  private final List<Rule.Step> steps;
  private final List<Rule> queues;
  private final List<Rule> cards;
  private final Map<String, String> desks;
  private final String otherwise;

  Routing(List<Rule.Step> steps, List<Rule> queues, List<Rule> cards, Map<String, String> desks, String otherwise) {
    this.steps = List.copyOf(steps);
    this.queues = List.copyOf(queues);
    this.cards = List.copyOf(cards);
    this.desks = Map.copyOf(desks);
    this.otherwise = otherwise;
  }

  /** Refuses with every fault: unknown questions, options and cards, names used twice, a level without an end. */
  public static Routing read(Path configDirectory, Questionnaire questionnaire) {
    var faults = new Faults();
    var routing = RoutingFile.read(configDirectory, questionnaire, faults);
    faults.refuseIfAny();
    return routing;
  }

  public Route decide(Answers answers, LocalDate today) {
    var level = level(answers, today);
    var fitting = firing(queues, answers, today);
    return new Route(level.urgency(), level.rules(), level.firstRead(),
        fitting.isEmpty() ? List.of(otherwise) : fitting, firing(cards, answers, today));
  }

  /** How urgent it is on a day; it looks at {@link #inputs()} only, so a queue line can be weighed anew. */
  public Level level(Answers answers, LocalDate today) {
    return steps.stream().map(s -> new Level(s.urgency(), firing(s.rules(), answers, today), s.firstRead()))
        .filter(l -> !l.rules().isEmpty()).findFirst().orElseThrow();
  }

  /** The later days on which its dates will make it more urgent than it ever was before. */
  public SortedMap<LocalDate, Urgency> rises(Answers answers, LocalDate today) {
    var rises = new TreeMap<LocalDate, Urgency>();
    var highest = level(answers, today).urgency();
    for (var n = 1; n <= HORIZON && highest != Urgency.U0; n++) {
      var then = level(answers, today.plusDays(n)).urgency();
      if (!then.moreUrgentThan(highest)) continue;
      highest = then;
      rises.put(today.plusDays(n), then);
    }
    return rises;
  }

  /** The questions that urgency looks at. */
  public Set<String> inputs() {
    return steps.stream().flatMap(s -> s.rules().stream()).flatMap(r -> r.when().reads().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a rule of urgency weighs this question, so that its answer explains why the rule fired. */
  public boolean weighs(String rule, String question) {
    return steps.stream().flatMap(s -> s.rules().stream())
        .anyMatch(r -> r.id().equals(rule) && r.when().reads().contains(question));
  }

  /** What was picked that brings a report to a queue; nothing for the one for everything else, or for another reason. */
  public List<Condition.Mention> because(String queue, Answers answers, LocalDate today) {
    return queues.stream().filter(rule -> rule.id().equals(queue)).flatMap(rule -> rule.when().met(answers, today))
        .distinct().toList();
  }

  /** All queues in their order, the one for everything else last. */
  public List<String> queues() {
    return Stream.concat(queues.stream().map(Rule::id), Stream.of(otherwise)).toList();
  }

  /** The name of the desk that serves a queue. */
  public String desk(String queue) {
    return desks.get(queue);
  }

  /** Every phrase that the rules, queues and cards need. */
  public Set<String> phraseKeys() {
    return Stream.of(
        steps.stream().map(s -> s.urgency().phraseKey()),
        steps.stream().map(s -> s.firstRead().phraseKey() + ".other"),
        steps.stream().flatMap(s -> s.rules().stream()).map(r -> "rule." + r.id()),
        queues().stream().map(q -> "queue." + q),
        cards.stream().flatMap(c -> Stream.of("card." + c.id() + ".title", "card." + c.id() + ".text")))
        .flatMap(keys -> keys).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> firing(List<Rule> rules, Answers answers, LocalDate today) {
    return rules.stream().filter(r -> r.when().holds(answers, today)).map(Rule::id).toList();
  }
}
