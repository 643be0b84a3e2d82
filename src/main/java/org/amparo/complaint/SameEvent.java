package org.amparo.complaint;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.desk.Reviewer;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;

/**
 * Which other cases of a desk look like the same event: worked out in memory from the lines that its members have open
 * anyway, so never across desks, and written nowhere.
 */
public final class SameEvent {
  private static final int MOST = 5;
  private static final long DAYS_OF_EVENT = 3;
  private static final long DAYS_OF_SENDING = 14;

  private SameEvent() {}

  /** What two cases share. */
  public enum Sign { PAPER, COUNTRY, PROGRAM, HARM, EVENT_DAY, SENT_DAY }

  /** A case, and why it is offered. */
  public record Likeness(Line line, Set<Sign> signs) {
    public Likeness {
      signs = Set.copyOf(signs);
    }
  }

  /** Not linked yet, the most alike first; a case that the member must not see is never among them. */
  public static List<Likeness> of(Reviewer reviewer, OpenCase open, List<Line> lines) {
    var mine = lines.stream().filter(line -> line.complaint().equals(open.id())).findFirst();
    return mine.map(here -> lines.stream()
        .filter(line -> !line.complaint().equals(open.id()))
        .filter(line -> !here.triage().handling().links().contains(line.complaint()))
        .filter(line -> !line.triage().handling().barred().contains(reviewer.id()))
        .map(line -> new Likeness(line, shared(here, line))).filter(SameEvent::isEnough)
        .sorted(Comparator.<Likeness>comparingInt(like -> -like.signs().size())
            .thenComparing(like -> like.line().complaint().hex()))
        .limit(MOST).toList()).orElse(List.of());
  }

  /** The same bytes of a paper are enough; else the same country, program and harm near in time. */
  private static boolean isEnough(Likeness like) {
    var signs = like.signs();
    return signs.contains(Sign.PAPER) || signs.containsAll(Set.of(Sign.COUNTRY, Sign.PROGRAM, Sign.HARM))
        && (signs.contains(Sign.EVENT_DAY) || signs.contains(Sign.SENT_DAY));
  }

  private static Set<Sign> shared(Line one, Line other) {
    var signs = EnumSet.noneOf(Sign.class);
    if (one.triage().papers().stream().anyMatch(other.triage().papers()::contains)) signs.add(Sign.PAPER);
    var here = one.facts().facts();
    var there = other.facts().facts();
    if (meet(here, there, "source_country")) signs.add(Sign.COUNTRY);
    if (meet(here, there, "program")) signs.add(Sign.PROGRAM);
    if (meet(here, there, "harm")) signs.add(Sign.HARM);
    if (near(here, there)) signs.add(Sign.EVENT_DAY);
    if (Math.abs(ChronoUnit.DAYS.between(one.facts().sent(), other.facts().sent())) <= DAYS_OF_SENDING) {
      signs.add(Sign.SENT_DAY);
    }
    return signs;
  }

  private static boolean meet(Answers here, Answers there, String question) {
    var known = codes(here, question);
    known.retainAll(codes(there, question));
    return !known.isEmpty();
  }

  private static Set<String> codes(Answers answers, String question) {
    return answers.of(question).map(Answer::codes).orElse(Set.of()).stream()
        .filter(code -> !code.equals("unknown") && !code.equals("other") && !code.equals("none"))
        .collect(Collectors.toSet());
  }

  private static boolean near(Answers here, Answers there) {
    var one = day(here);
    var other = day(there);
    return one.isPresent() && other.isPresent() && Math.abs(one.get() - other.get()) <= DAYS_OF_EVENT;
  }

  private static Optional<Long> day(Answers answers) {
    return answers.of("event_date").filter(Answer.Day.class::isInstance)
        .flatMap(answer -> ((Answer.Day) answer).day()).map(day -> day.toEpochDay());
  }
}
