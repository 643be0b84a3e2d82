package org.amparo.web.reviewer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.amparo.complaint.Level;
import org.amparo.complaint.Routing;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.web.shell.Words;

/** Why a case is as urgent as it is: each rule that fired, and what comes on which day where a rule counts the days. */
public record Why(Words words, Routing routing, LocalDate today) {
  private static final String DATE = "event_date";

  public String said(Level level, Answers facts) {
    return level.rules().stream().map(rule -> date(rule, facts).map(day -> dated(rule, day, facts)).orElse(rule(rule)))
        .distinct().reduce((one, other) -> words.say("why.and", one, other)).orElse("");
  }

  private String rule(String rule) {
    var key = "rule." + rule;
    return words.has(key) ? words.get(key) : rule;
  }

  /** The event itself says more than the rule, which stands for several kinds of them. */
  private String dated(String rule, LocalDate day, Answers facts) {
    var event = facts.of("event").flatMap(given -> given.codes().stream().findFirst())
        .map(code -> "taxonomy.critical_event." + code).filter(words::has).map(words::get).orElse(rule(rule));
    return words.say("why.dated", event, day, away(ChronoUnit.DAYS.between(today, day)));
  }

  private String away(long days) {
    if (days == 0) return words.get("why.today");
    if (days == 1) return words.get("why.tomorrow");
    return days > 0 ? words.count("list.due.days", days) : words.get("why.passed");
  }

  private Optional<LocalDate> date(String rule, Answers facts) {
    return facts.of(DATE).filter(given -> routing.weighs(rule, DATE)).filter(Answer.Day.class::isInstance)
        .flatMap(day -> ((Answer.Day) day).day());
  }
}
