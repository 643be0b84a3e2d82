package org.amparo.questionnaire;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The configured interview, and people who answer it at random. */
public final class Interviews {
  public static final Questionnaire CONFIGURED = Questionnaire.read(Path.of("config"));
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private Interviews() {}

  /** Any answers at all, sensible or not, also to questions that are not asked. */
  public static Arbitrary<Answers> anyAnswers() {
    var given = CONFIGURED.questions().stream().map(q -> answer(q).optional(0.6)).toList();
    return Combinators.combine(given).as(found -> {
      var answers = Answers.none();
      for (var i = 0; i < found.size(); i++) {
        var id = CONFIGURED.questions().get(i).id();
        if (found.get(i).isPresent()) answers = answers.with(id, found.get(i).get());
      }
      return answers;
    });
  }

  private static Arbitrary<Answer> answer(Question q) {
    if (q instanceof Choice.Checkbox) return Arbitraries.just(new Answer.Yes());
    if (q instanceof Choice.LanguageChoice l) return Arbitraries.of(l.tags()).map(Answer.Code::new);
    if (q instanceof Choice.CountryChoice) return Arbitraries.of("EG", "SV", "CO").map(Answer.Code::new);
    if (q instanceof Choice.Multi) {
      return Arbitraries.of(codes(q)).list().uniqueElements().ofMinSize(1).ofMaxSize(4).map(Answer.Codes::new);
    }
    if (q instanceof Choice.Single) return Arbitraries.of(codes(q)).map(Answer.Code::new);
    if (q instanceof Written.Day) {
      return Arbitraries.integers().between(-5, 40).map(n -> new Answer.Day(TODAY.plusDays(n), false, "1/2/3"));
    }
    return Arbitraries.just(new Answer.Words("so it was"));
  }

  private static List<String> codes(Question q) {
    return new ArrayList<>(q.options().stream().map(Option::code).toList());
  }
}
