package org.amparo.complaint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;

/** The table of urgency, written a second time by hand as plain code, to hold the file against. */
final class UrgencyTable {
  private final Answers a;
  private final String event;
  private final Integer n;
  private final List<String> fired = new ArrayList<>();

  private UrgencyTable(Answers a, LocalDate today) {
    this.a = a;
    this.event = a.of("event").flatMap(e -> e.codes().stream().findFirst()).orElse("");
    this.n = a.of("event_date").map(d -> (int) ChronoUnit.DAYS.between(today, ((Answer.Day) d).value())).orElse(null);
  }

  static List<String> rules(Answers answers, LocalDate today) {
    var t = new UrgencyTable(answers, today);
    t.now();
    if (t.fired.isEmpty()) t.day();
    if (t.fired.isEmpty()) t.days();
    return t.fired.isEmpty() ? List.of("U3.default") : t.fired;
  }

  private void now() {
    fire("U0.moving_now", danger("moving_now"));
    fire("U0.life", danger("life"));
    fire("U0.removal_72h", is("removal") && between(-1, 3));
    fire("U0.event_1d", is("hearing", "deadline") && between(0, 1));
  }

  private void day() {
    fire("U1.removal_no_date", is("removal") && n == null);
    fire("U1.removal_14d", is("removal") && between(4, 14));
    fire("U1.transfer", is("transfer") && (n == null || between(0, 7)));
    fire("U1.event_7d", is("interview", "checkin") && between(0, 7) || is("hearing", "deadline") && between(2, 7));
    fire("U1.child_apart", danger("child_apart"));
    fire("U1.sick", danger("sick"));
    fire("U1.solitary_now", danger("solitary_now"));
    fire("U1.sent_to_danger", danger("sent_to_danger") && (detained() || is("removal", "transfer")));
    fire("U1.child_detained", a.has("minor", "yes") && detained());
  }

  private void days() {
    var other = is("hearing", "deadline", "interview", "checkin");
    fire("U2.removal_later", is("removal") && n != null && n > 14);
    fire("U2.transfer_later", is("transfer") && n != null && n > 7);
    fire("U2.event_no_date", other && n == null);
    fire("U2.event_passed", n != null && (is("removal") && n < -1 || (other || is("transfer")) && n < 0));
    fire("U2.event_30d", other && between(8, 30));
    fire("U2.event_unknown", is("unknown"));
    fire("U2.sent_to_danger", danger("sent_to_danger"));
    fire("U2.detained", detained());
    fire("U2.hiding", a.has("custody", "hiding"));
    fire("U2.whereabouts_unknown", a.has("custody", "unknown"));
  }

  private void fire(String rule, boolean when) {
    if (when) fired.add(rule);
  }

  private boolean danger(String code) {
    return a.has("danger", code);
  }

  private boolean is(String... events) {
    return Set.of(events).contains(event);
  }

  private boolean between(int from, int to) {
    return n != null && n >= from && n <= to;
  }

  private boolean detained() {
    return List.of("detained_ice", "detained_cbp", "jail", "child_shelter").stream().anyMatch(c -> a.has("custody", c));
  }
}
