package org.amparo.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether some answers make a question appear: tries the codes that its conditions name, and one beside them. */
final class Reach {
  private static final int TRIES = 200_000;
  private final Question question;
  private final List<Question> family;
  private final Set<Condition.Mention> mentions;
  private int tried;

  private Reach(Question question, List<Question> family) {
    this.question = question;
    this.family = family;
    this.mentions = Stream.concat(family.stream(), Stream.of(question))
        .flatMap(q -> q.showIf().mentions()).collect(Collectors.toSet());
  }

  static boolean reached(Question question, Map<String, Question> questions) {
    if (question.showIf().reads().isEmpty()) return question.showIf().holds(Answers.none(), LocalDate.EPOCH);
    return new Reach(question, List.copyOf(Soundness.family(question, questions))).from(0, Answers.none());
  }

  /** Parents come first in the family, so what is hidden is not tried with an answer. */
  private boolean from(int index, Answers given) {
    if (++tried > TRIES) return true;   // too many to try: let it be
    if (index == family.size()) return question.showIf().holds(given, LocalDate.EPOCH);
    var parent = family.get(index);
    if (from(index + 1, given)) return true;
    if (!parent.showIf().holds(given, LocalDate.EPOCH)) return false;
    return candidates(parent).stream().anyMatch(a -> from(index + 1, given.with(parent.id(), a)));
  }

  private List<Answer> candidates(Question parent) {
    var named = new LinkedHashSet<String>();
    mentions.stream().filter(m -> m.question().equals(parent.id())).forEach(m -> named.add(m.code()));
    unnamed(parent, named).ifPresent(named::add);
    if (named.isEmpty()) return List.of(new Answer.Yes());
    var codes = List.copyOf(named);
    return parent instanceof Choice.Multi ? subsets(codes) : codes.stream().<Answer>map(Answer.Code::new).toList();
  }

  private static Optional<String> unnamed(Question parent, Set<String> named) {
    return parent.options().stream().map(Option::code).filter(c -> !named.contains(c)).findFirst();
  }

  private static List<Answer> subsets(List<String> codes) {
    var some = codes.subList(0, Math.min(codes.size(), 8));
    var subsets = new ArrayList<Answer>();
    for (var bits = 1; bits < 1 << some.size(); bits++) {
      var b = bits;
      subsets.add(new Answer.Codes(some.stream().filter(c -> (b >> some.indexOf(c) & 1) == 1).toList()));
    }
    codes.forEach(c -> subsets.add(new Answer.Codes(List.of(c))));
    return subsets;
  }
}
