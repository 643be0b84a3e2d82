package org.amparo.web.reviewer;

import java.time.LocalDate;
import java.util.Optional;
import org.amparo.complaint.Level;
import org.amparo.complaint.Routing;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.web.shell.Words;

/** Why a case is as urgent as it is: the rules that fired, and the date where a rule counts the days to it. */
record Why(Words words, Routing routing) {
  private static final String DATE = "event_date";

  String said(Level level, Answers facts) {
    return level.rules().stream().map(rule -> said(rule, date(rule, facts)))
        .reduce((one, other) -> words.say("why.and", one, other)).orElse("");
  }

  private String said(String rule, Optional<LocalDate> date) {
    var key = "rule." + rule;
    var said = words.has(key) ? words.get(key) : rule;
    return date.map(day -> words.say("why.dated", said, day)).orElse(said);
  }

  private Optional<LocalDate> date(String rule, Answers facts) {
    return facts.of(DATE).filter(given -> routing.weighs(rule, DATE)).filter(Answer.Day.class::isInstance)
        .flatMap(day -> ((Answer.Day) day).day());
  }
}
