package org.amparo.web.filer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.complaint.Codes;
import org.amparo.complaint.Draft;
import org.amparo.complaint.Drafts;
import org.amparo.complaint.Kept;
import org.amparo.language.Language;
import org.amparo.language.Languages;
import org.amparo.platform.Days;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.questionnaire.Remark;
import org.amparo.questionnaire.Screen;
import org.amparo.questionnaire.Written;
import org.amparo.vault.Secret;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** One screen of the interview: asks, keeps what was said, and goes on; what does not fit is asked about once. */
@Named("stepPage")
@RequestScoped
public class StepPage implements Acts {
  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Threshold threshold;
  @Inject
  private Interview interview;
  @Inject
  private Questionnaire questionnaire;
  @Inject
  private Drafts drafts;
  @Inject
  private Codes codes;
  @Inject
  private Languages languages;
  @Inject
  private Days days;
  @Inject
  private PaperTray tray;

  private Screen screen;
  private Answers given = Answers.none();
  private Answers lying = Answers.none();
  private List<Remark> remarks = List.of();
  private List<Asked> questions;
  private boolean withoutCode;

  @Override
  public void act() throws IOException {
    var number = visit.parts().get("screen");
    screen = questionnaire.screens().stream().filter(one -> number.equals(Integer.toString(one.number()))).findFirst()
        .orElseThrow(() -> new Refused(404));
    if (!visit.isDoored()) {
      visit.go(screen.number() == 1 ? "cookie" : "asleep");
    } else {
      var draft = threshold.draft();
      if (draft.isPresent()) act(draft.get());
    }
  }

  private void act(Draft draft) throws IOException {
    try (draft) {
      given = draft.answers();
      lying = given;
      withoutCode = draft.receipt().isEmpty();
      if (visit.isPosted()) {
        keep(visit.door().orElseThrow());
      } else if (screen.number() != 1 && isUnkept()) {
        visit.go("step/1/again");
      } else if (visit.getAddress().endsWith("/again")) {
        remarks = interview.remarks(screen, given, asking());
      }
      if (isWithPapers() && !visit.isGoing()) showPapers(visit.door().orElseThrow());
    }
  }

  private void showPapers(Secret token) {
    visit.allowScript();
    tray.read(token);
  }

  private void keep(Secret token) throws IOException {
    var said = questionnaire.read(screen, visit.form(), days.today());
    var drawn = visit.form().first("shown");
    var kept = drafts.keep(token, screen.number(), said.answers(), now -> drawn.isEmpty() || drawn.equals(mark(now)));
    switch (kept) {
      case SAVED -> goOn(token, said.answers());
      case NEEDS_CONSENT -> askForConsent(said.answers());
      case WAS_SENT -> visit.go("moved");
      case GONE -> visit.go("asleep");
    }
  }

  /** Takes the papers that came with the answers; whether there is something to see before going on. */
  private boolean staysWithPapers(Secret token) throws IOException {
    tray.take(token);
    boolean pressed = tray.press(token);
    if (tray.isGone()) {
      visit.go("asleep");
    } else if (pressed && !tray.isRefusing()) {
      visit.go("step/" + screen.number() + PaperTray.PLACE);
    }
    return visit.isGoing() || tray.isRefusing();
  }

  private void goOn(Secret token, Answers said) throws IOException {
    given = questionnaire.shown(without(given).with(said));
    lying = given;
    if (isWithPapers() && staysWithPapers(token)) return;
    if (visit.pressed("code")) {
      codes.mint(token);
      visit.go("code");
    } else if (visit.pressed("back")) {
      visit.go(screen.number() == 1 ? "" : "step/" + (screen.number() - 1));
    } else {
      remarks = interview.remarks(screen, given, asking());
      boolean seen = remarks.isEmpty() || getSeen().equals(visit.form().first("seen"));
      visit.go(chosen(said), seen ? next() : "step/" + screen.number() + "/again");
    }
  }

  /** Nothing may be kept yet, so what was typed goes back to the page and nowhere else. */
  private void askForConsent(Answers said) {
    if (screen.number() != 1) {
      visit.go("step/1/again");
      return;
    }
    given = said;
    remarks = List.of(new Remark("consent", isUnkept() ? "consent.remark" : "consent.before", List.of()));
  }

  private Answers without(Answers answers) {
    var here = screen.of(answers).ids();
    return answers.only(id -> !here.contains(id));
  }

  private String next() {
    return screen.number() < interview.screens() ? "step/" + (screen.number() + 1) : "review";
  }

  /** Whoever picks another language of ours goes on in it. */
  private Language chosen(Answers said) {
    return languages.offered().stream().filter(language -> said.has("lang", language.tag())).findFirst()
        .orElse(visit.getLanguage());
  }

  private Asking asking() {
    return new Asking(words, visit.getLanguage(), languages, days.today());
  }

  /** Whether papers are added on this screen. */
  public boolean isWithPapers() {
    return screen.questions().stream().anyMatch(Written.Files.class::isInstance);
  }

  public PaperTray getTray() {
    return tray;
  }

  public int getNumber() {
    return screen.number();
  }

  public int getTotal() {
    return interview.screens();
  }

  public Screen getScreen() {
    return screen;
  }

  /** Built once: a template asks for it again with each of its items. */
  public List<Asked> getQuestions() {
    if (questions == null) questions = interview.asked(screen, given, remarks, asking());
    return questions;
  }

  /** The questions to look at again. */
  public List<Asked> getMarks() {
    return getQuestions().stream().filter(Asked::isMarked).toList();
  }

  public boolean isMarked() {
    return !remarks.isEmpty();
  }

  /** Which remarks this page shows: pressed again with the same ones, it goes on. */
  public String getSeen() {
    return remarks.stream().map(remark -> remark.question() + "-" + remark.phrase()).collect(Collectors.joining(" "));
  }

  public boolean isWithoutCode() {
    return withoutCode;
  }

  /** What the remarks begin with: whether anything is kept so far. */
  public String getNote() {
    boolean refused = given.of("consent").isEmpty();
    return isUnkept() ? "remarks.unkept" : refused ? "remarks.before" : "remarks.text";
  }

  /** Which answers this page was drawn with, told by a keyed mark: a form from before a change erases nothing. */
  public String getShown() {
    return mark(screen.of(lying));
  }

  private String mark(Answers answers) {
    return visit.token("shown/" + screen.number() + "/" + answers.json());
  }

  /** Whether the person never said yes, so that nothing is kept. */
  private boolean isUnkept() {
    return lying.of("consent").isEmpty();
  }
}
