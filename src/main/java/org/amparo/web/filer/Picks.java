package org.amparo.web.filer;

import static org.amparo.web.shell.Markup.when;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Choice;
import org.amparo.questionnaire.Option;
import org.amparo.questionnaire.Question;
import org.amparo.web.shell.Markup;

/** A card of answers to pick from: long lists fold, and what shuts out the rest stands under a double line. */
final class Picks {
  private static final String UNKNOWN = "unknown";

  private final Markup to;
  private final Asked asked;
  private final Set<String> picked;
  private final String type;
  private boolean first = true;
  private boolean shutOut;

  Picks(Markup to, Asked asked) {
    this.to = to;
    this.asked = asked;
    this.picked = asked.answer().or(() -> asked.question().preset()).map(Answer::codes).orElse(Set.of());
    this.type = asked.question() instanceof Choice.Single ? "radio" : "checkbox";
  }

  void write() {
    to.open("div", "class", "picks");
    for (var some : folded(asked.question())) {
      if (some.get(0).group().isEmpty()) {
        row(some.get(0));
      } else {
        fold(some.get(0).group().get(), some);
      }
    }
    to.close("div");
  }

  /** Options without a group stand alone; a group stands where its first option would. */
  private static Collection<List<Option>> folded(Question question) {
    var folded = new LinkedHashMap<String, List<Option>>();
    for (var option : ordered(question)) {
      folded.computeIfAbsent(option.group().orElse("." + option.code()), name -> new ArrayList<>()).add(option);
    }
    return folded.values();
  }

  private void fold(String group, List<Option> options) {
    long chosen = options.stream().filter(option -> picked.contains(option.code())).count();
    boolean unfolded = chosen > 0 || first && asked.question().required() && picked.isEmpty();
    to.line().open("details", "open", when(unfolded)).open("summary").open("span").text(asked.say(group)).text(" ")
        .element("small", chosen > 0 ? asked.say("group.picked", options.size(), chosen)
            : asked.say("group.choices", options.size()))
        .close("span").close("summary");
    options.forEach(this::row);
    to.close("details");
  }

  private void row(Option option) {
    boolean locked = asked.question().locked().contains(option.code());
    boolean or = option.exclusive() && !shutOut && !first;
    shutOut |= option.exclusive();
    to.line().open("label", "class", or ? "or" : null)
        .open("input", "type", type, "name", asked.getId(), "value", option.code(),
            "required", when(first && asked.question().required() && asked.question().preset().isEmpty()),
            "checked", when(locked || picked.contains(option.code())), "disabled", when(locked),
            "data-opens", when(asked.opens(option.code())), "aria-invalid", first && asked.isMarked() ? "true" : null)
        .open("span").text(asked.say(option.phraseKey()));
    Optional.of(option.helpKey()).filter(asked::has)
        .ifPresent(key -> to.text(" ").element("small", asked.say(key)));
    to.close("span").close("label");
    first = false;
  }

  private static List<Option> ordered(Question question) {
    if (!(question instanceof Choice.Multi multi && multi.collapsed())) return question.options();
    return question.options().stream()
        .sorted((a, b) -> Boolean.compare(b.code().equals(UNKNOWN), a.code().equals(UNKNOWN))).toList();
  }
}
