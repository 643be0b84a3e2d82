package org.amparo.web.reviewer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.amparo.complaint.Casework;
import org.amparo.complaint.Identity;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Routing;
import org.amparo.conversation.Conversation;
import org.amparo.desk.Roll;
import org.amparo.language.Languages;
import org.amparo.platform.Days;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Words;

/** Reads an open case in the reviewer's words, for a packet: what the case page shows, without who looked at it. */
@Dependent
public class CaseReading {
  private final Words words;
  private final Languages languages;
  private final Routing routing;
  private final Casework casework;
  private final Conversation conversation;
  private final Roll roll;
  private final Days days;
  private final Enclosures enclosures;

  @Inject
  CaseReading(Words words, Languages languages, Routing routing, Casework casework, Conversation conversation,
      Roll roll, Days days, Enclosures enclosures) {
    this.words = words;
    this.languages = languages;
    this.routing = routing;
    this.casework = casework;
    this.conversation = conversation;
    this.roll = roll;
    this.days = days;
    this.enclosures = enclosures;
  }

  CaseSheet sheet(OpenCase open) {
    var talk = conversation.read(open).orElseThrow(() -> new Refused(404));
    return new CaseSheets(words, languages, routing, roll.names()).sheet(new CaseSheets.Read(open, days.today(),
        routing.level(open.line().facts(), days.today()), talk.messages(), casework.notes(open), List.of(),
        files -> enclosures.rows(files, open)));
  }

  public List<AnswerRow> identity(OpenCase open, Identity opened) {
    var mine = new Wording(words, languages);
    return new AnswerRows(mine, Optional.empty()).identity(open.filedUnder(), opened.answers());
  }

  public List<FilePage.MovedRow> moved(Identity opened) {
    return opened.moved().stream().map(one -> new FilePage.MovedRow(words.has("file.kind." + one.kind())
        ? words.get("file.kind." + one.kind()) : words.get("file.kind.other"), Signs.runs(one.text()))).toList();
  }
}
