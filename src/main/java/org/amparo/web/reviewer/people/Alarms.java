package org.amparo.web.reviewer.people;

import java.util.List;
import java.util.Locale;
import org.amparo.desk.Desk;
import org.amparo.desk.DeskId;
import org.amparo.desk.Staff;
import org.amparo.desk.Watch;
import org.amparo.web.reviewer.DeskLinks;
import org.amparo.web.shell.Words;

/** What the watch found, in sentences. */
public record Alarms(Words words, List<Desk> desks) {
  public List<String> all(List<Watch.Alarm> found) {
    return found.stream().map(this::sentence).toList();
  }

  /** Those of one desk, and of whoever sits there. */
  List<String> about(List<Watch.Alarm> found, DeskId desk, Staff staff) {
    return found.stream().filter(alarm -> alarm.desk().filter(desk::equals).isPresent() || alarm.desk().isEmpty()
        && staff.seated().stream().anyMatch(seat -> alarm.member().filter(seat.id()::equals).isPresent()))
        .map(this::sentence).toList();
  }

  private String sentence(Watch.Alarm alarm) {
    var name = alarm.desk().flatMap(id -> desks.stream().filter(desk -> desk.id().equals(id)).findFirst())
        .map(desk -> DeskLinks.name(desk, words)).orElse("");
    var who = alarm.name().isEmpty() ? words.get("who.former") : "\u2068" + alarm.name() + "\u2069";
    return words.say("alarm." + alarm.kind().name().toLowerCase(Locale.ROOT), name, who);
  }
}
