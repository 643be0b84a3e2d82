package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.amparo.complaint.Casework;
import org.amparo.complaint.Identity;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Opening;
import org.amparo.complaint.Routing;
import org.amparo.conversation.Conversation;
import org.amparo.desk.Desk;
import org.amparo.desk.DeskId;
import org.amparo.desk.Desks;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Roll;
import org.amparo.language.Languages;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Days;
import org.amparo.platform.Ids;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** One case, read and worked on. Another desk's case and no case are the same page that is not here. */
@Named("filePage")
@RequestScoped
public class FilePage extends DeskPage {
  private static final int MOST_EVENTS = 500;

  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Languages languages;
  @Inject
  private Routing routing;
  @Inject
  private Opening opening;
  @Inject
  private Casework casework;
  @Inject
  private Conversation conversation;
  @Inject
  private Ledger ledger;
  @Inject
  private Desks desks;
  @Inject
  private Roll roll;
  @Inject
  private Days days;
  @Inject
  private Deeds deeds;
  @Inject
  private CaseReading reading;
  @Inject
  private Enclosures enclosures;
  @Inject
  private FilePapers papers;
  @Inject
  @Any
  private Instance<CasePart> parts;

  private DeskId desk;
  private CaseSheet sheet;
  private String remark = "";
  private List<AnswerRow> identity = List.of();
  private List<MovedRow> moved = List.of();

  /** A number that was taken out of the story. */
  public record MovedRow(String kind, List<Signs.Run> number) {}

  @Override
  protected void act(Reviewer reviewer) throws IOException {
    var address = CaseAddress.of(visit);
    desk = address.desk();
    try (var open = opening.open(reviewer, desk, address.complaint()).orElseThrow(() -> new Refused(404))) {
      if (!visit.isPosted() || !done(reviewer, open)) {
        show(reviewer, open);
      }
    }
  }

  /** Whether it is done, and the page is to be loaded anew; an identity is shown in this answer and nowhere else. */
  private boolean done(Reviewer reviewer, OpenCase open) throws IOException {
    var pressed = visit.form().first("do");
    if (pressed.equals("open")) {
      deeds.identity(reviewer, open)
          .ifPresentOrElse(opened -> opened(open, opened), () -> remark = "file.remark.reason");
      return false;
    }
    var slip = switch (pressed) {
      case "note" -> deeds.note(reviewer, open);
      default -> part(pressed).done(pressed, reviewer, open);
    };
    slip.ifPresentOrElse(again -> remark = again, () -> visit.go(next(pressed, open)));
    return slip.isEmpty();
  }

  private String next(String deed, OpenCase open) {
    var here = visit.getAddress() + "#";
    return deed.equals("note") ? here + deed : part(deed).leadsTo(deed, open, here + part(deed).place(deed));
  }

  private CasePart part(String deed) {
    return parts.stream().filter(some -> some.deeds().contains(deed)).findFirst().orElseThrow(() -> new Refused(400));
  }

  private void opened(OpenCase open, Identity opened) {
    identity = reading.identity(open, opened);
    moved = reading.moved(opened);
  }

  private void show(Reviewer reviewer, OpenCase open) {
    var talk = conversation.read(open).orElseThrow(() -> new Refused(404));
    sheet = new CaseSheets(words, languages, routing, roll.names(),
        DeskLinks.of(desks.all(), words).byId()).sheet(new CaseSheets.Read(open,
        days.today(), routing.level(open.line().facts(), days.today()), talk.messages(), casework.notes(open),
        ledger.about(Ids.bytes(open.row().ledgerId()), MOST_EVENTS),
        files -> enclosures.rows(files, open)));
    papers.show(reviewer, open);
    parts.forEach(part -> part.show(reviewer, open));
    casework.messagesSeen(reviewer, open, talk.fromFiler());
  }

  public CaseSheet getSheet() {
    return sheet;
  }

  public String getDesk() {
    return desk.hex();
  }

  public String getDeskName() {
    return desks.all().stream().filter(some -> some.id().equals(desk)).findFirst()
        .map((Desk some) -> DeskLinks.name(some, words)).orElse("");
  }

  /** What to look at again, as a sentence; empty if all is well. */
  public String getRemark() {
    return remark.isEmpty() ? "" : enclosures.slip().orElseGet(() -> words.say(remark, Deeds.LONGEST));
  }

  /** Whether the remark is about this form. */
  public boolean slipped(String form) {
    return !remark.isEmpty() && visit.form().first("do").equals(form);
  }

  /** What was typed into a form that has to be looked at again. */
  public String typed(String form, String control) {
    return slipped(form) ? visit.form().first(control) : "";
  }

  /** The id of what a form will make: the same again, if the form comes back. */
  public String fresh(String form) {
    return slipped(form) && visit.form().first("id").matches("[0-9a-f]{32}") ? visit.form().first("id")
        : Ids.hex(UUID.randomUUID());
  }

  public List<AnswerRow> getIdentity() {
    return identity;
  }

  public List<MovedRow> getMoved() {
    return moved;
  }

  public boolean isBoxOpen() {
    return !identity.isEmpty() || !moved.isEmpty();
  }

  public List<String> getReasons() {
    return Deeds.REASONS;
  }
}
