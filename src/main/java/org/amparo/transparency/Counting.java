package org.amparo.transparency;

import java.time.Duration;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.complaint.Line;
import org.amparo.complaint.Reckoning.Counted;
import org.amparo.questionnaire.Answer;

/** Makes one desk's raw tables of a quarter: T1 of every case, all others of those whose person lets them be counted. */
final class Counting {
  private static final String NONE = "none_given";
  private static final String NO_ANSWER = "no_answer";

  private final Quarter quarter;
  private final Sums sums = new Sums();

  private Counting(Quarter quarter) {
    this.quarter = quarter;
  }

  static Sums of(Quarter quarter, Collection<Counted> cases) {
    var counting = new Counting(quarter);
    cases.forEach(counting::count);
    return counting.sums;
  }

  private void count(Counted one) {
    var line = one.line();
    var sent = line.facts().sent();
    var urgency = one.urgency().name();
    month(Sheet.RECEIVED, Optional.of(sent), urgency);
    month(Sheet.FIRST_READ, hour(line.triage().readHour()), urgency);
    month(Sheet.CLOSED, hour(line.triage().closedHour()), urgency);
    if (one.consents()) {
      if (quarter.has(sent.toLocalDate())) received(line);
      if (isIn(line.triage().closedHour())) closed(line);
      line.triage().handling().referrals().stream().filter(letter -> quarter.has(letter.day())).forEach(letter ->
          cross(Sheet.REFERRAL, List.of(letter.channel()), List.of(letter.isAnswered() ? letter.answer() : NO_ANSWER)));
      waited(line, line.triage().readHour(), Sheet.READ_BY_URGENCY, Sheet.READ_BY_LANGUAGE, urgency);
      waited(line, line.triage().closedHour(), Sheet.CLOSED_BY_URGENCY, Sheet.CLOSED_BY_LANGUAGE, urgency);
    }
  }

  private void received(Line line) {
    cross(Sheet.PROGRAM_HARM, codes(line, "program"), codes(line, "harm"));
    cross(Sheet.COUNTRY_ALLEGATION, codes(line, "source_country"), codes(line, "allegation"));
    cross(Sheet.AGENCY_HARM, codes(line, "agency"), codes(line, "harm"));
    cross(Sheet.LANGUAGE_ROLE, codes(line, "lang"), codes(line, "role"));
  }

  private void closed(Line line) {
    var outcome = line.triage().handling().outcome();
    cross(Sheet.FINDING_PROGRAM, codes(line, "program"), List.of(orNone(outcome.finding())));
    cross(Sheet.RESULT, List.of(orNone(outcome.result())), List.of("reports"));
  }

  private void waited(Line line, String hour, Sheet byUrgency, Sheet byLanguage, String urgency) {
    if (isIn(hour)) {
      var step = List.of(Waits.step(Duration.between(line.facts().sent(), ZonedDateTime.parse(hour))));
      cross(byUrgency, List.of(urgency), step);
      cross(byLanguage, codes(line, "lang"), step);
    }
  }

  private void month(Sheet sheet, Optional<ZonedDateTime> when, String urgency) {
    when.map(ZonedDateTime::toLocalDate).filter(quarter::has)
        .ifPresent(day -> sums.add(sheet, YearMonth.from(day).toString(), urgency, 1));
  }

  private void cross(Sheet sheet, Collection<String> rows, Collection<String> columns) {
    rows.forEach(row -> columns.forEach(column -> sums.add(sheet, row, column, 1)));
  }

  private boolean isIn(String hour) {
    return hour(hour).map(ZonedDateTime::toLocalDate).filter(quarter::has).isPresent();
  }

  private static Optional<ZonedDateTime> hour(String hour) {
    return Optional.of(hour).filter(text -> !text.isEmpty()).map(ZonedDateTime::parse);
  }

  private static Collection<String> codes(Line line, String question) {
    var answer = line.facts().facts().of(question);
    var codes = answer.map(Answer::codes).orElse(Set.of());
    return codes.isEmpty() ? List.of(NONE) : codes;
  }

  private static String orNone(String code) {
    return code.isEmpty() ? NONE : code;
  }
}
