package org.amparo.complaint;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.platform.ConfigNode;
import org.amparo.platform.Faults;
import org.amparo.questionnaire.Condition;
import org.amparo.questionnaire.Conditions;
import org.amparo.questionnaire.Questionnaire;

/** Reads {@code config/routing.json} and holds it against the questionnaire and the cards. */
final class RoutingFile {
  private static final String FILE = "routing.json";
  private final Conditions conditions = new Conditions();
  private final Questionnaire questionnaire;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> desks = new HashMap<>();

  private RoutingFile(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  static Routing read(Path configDirectory, Questionnaire questionnaire, Faults faults) {
    return new RoutingFile(questionnaire)
        .routing(ConfigNode.read(configDirectory, FILE, faults), Referrals.read(configDirectory, faults));
  }

  private Routing routing(ConfigNode root, Referrals referrals) {
    var terms = root.at("terms");
    if (terms.isObject()) terms.asObject().keySet().forEach(t -> conditions.name(t, condition(terms.at(t))));
    var steps = root.each("urgency", "level", this::step);
    checkSteps(steps, root);
    var queues = root.each("queues", "name", this::queue);
    var otherwise = root.at("otherwise");
    desks.put(otherwise.text("name"), otherwise.text("desk"));
    var cards = root.each("cards", "id", (id, n) -> card(id, n, referrals)).stream()
        .filter(c -> referrals.card(c.id()).map(Referrals.Card::on).orElse(false)).toList();
    return new Routing(steps, queues, cards, desks, otherwise.text("name"));
  }

  private Rule.Step step(String level, ConfigNode n) {
    return new Rule.Step(urgency(level, n), Wait.read(n.at("within")), n.each("rules", "id", (id, r) -> rule(id, r)));
  }

  private Rule queue(String name, ConfigNode n) {
    desks.put(name, n.text("desk"));
    return rule(name, n);
  }

  private Rule card(String id, ConfigNode n, Referrals referrals) {
    if (referrals.card(id).isEmpty()) {
      n.fault("is a card that is not in " + Referrals.FILE + ".", "Add it there, with the day it was last verified.");
    }
    return rule(id, n);
  }

  private Rule rule(String id, ConfigNode n) {
    if (!ids.add(id)) n.fault("stands there twice.", "Take one out or rename it.");
    return new Rule(id, condition(n.at("when")));
  }

  private Condition condition(ConfigNode n) {
    var condition = conditions.read(n);
    questionnaire.strangers(condition).forEach(s -> n.fault(s, "Use a name that stands in questionnaire.json."));
    return condition;
  }

  private static Urgency urgency(String level, ConfigNode n) {
    if (level.matches("U[0-3]")) return Urgency.valueOf(level);
    n.fault("is no level.", "Write U0, U1, U2 or U3.");
    return Urgency.U3;
  }

  private static void checkSteps(List<Rule.Step> steps, ConfigNode root) {
    if (!steps.stream().map(Rule.Step::urgency).toList().equals(List.of(Urgency.values()))) {
      root.at("urgency").fault("must have each level once.", "Write U0, U1, U2, U3 in this order.");
    }
    var last = steps.isEmpty() ? List.<Rule>of() : steps.get(steps.size() - 1).rules();
    if (last.stream().noneMatch(r -> r.when().equals(Condition.ALWAYS))) {
      root.at("urgency").fault("has no end.", "Give the last level a rule that always fires: {\"all\": []}.");
    }
  }
}
