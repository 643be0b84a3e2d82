package org.amparo.web.steward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.amparo.complaint.Bells;
import org.amparo.complaint.Urgency;
import org.amparo.desk.DeskId;
import org.amparo.desk.Desks;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Roll;
import org.amparo.desk.Watch;
import org.amparo.platform.Database;
import org.amparo.web.reviewer.DeskLinks;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.reviewer.people.Alarms;
import org.amparo.web.shell.Words;

/** What there is: desks, who sits there, whether this node seals to them, and how much waits; no contents. */
@Named("housePage")
@RequestScoped
public class HousePage extends DeskPage {
  /** One desk in words. */
  public record Row(String desk, List<String> members, String certificate, boolean certified, List<String> waiting) {}

  @Inject
  private Words words;
  @Inject
  private Roll roll;
  @Inject
  private Database database;
  @Inject
  private Bells bells;

  @Inject
  private Watch watch;
  @Inject
  private Desks desks;

  private List<Row> rows;
  private List<String> alarms;

  @Override
  protected void act(Reviewer reviewer) {
    alarms = new Alarms(words, desks.all()).all(watch.look());
    rows = roll.desks().stream().map(this::row).toList();
  }

  private Row row(Roll.Staffed table) {
    var members = table.sitters().stream()
        .map(sitter -> sitter.lead() ? words.say("house.lead", sitter.name()) : sitter.name()).sorted().toList();
    var certificate = table.certified() ? words.say("house.certificate.ok", table.serial())
        : words.get("house.certificate.none");
    return new Row(DeskLinks.name(table.desk(), words), members, certificate, table.certified(),
        waiting(table.desk().id()));
  }

  private List<String> waiting(DeskId desk) {
    Map<Urgency, Long> waiting = database.transaction(tx -> bells.waiting(tx, desk));
    return waiting.entrySet().stream().filter(level -> level.getValue() > 0).sorted(Map.Entry.comparingByKey())
        .map(level -> words.say("house.waiting.some", words.get(level.getKey().phraseKey()), level.getValue()))
        .toList();
  }

  /** What does not fit its certificate, in sentences. */
  public List<String> getAlarms() {
    return alarms;
  }

  public List<Row> getRows() {
    return rows;
  }
}
