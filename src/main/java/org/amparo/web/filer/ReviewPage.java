package org.amparo.web.filer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.complaint.Codes;
import org.amparo.complaint.Draft;
import org.amparo.complaint.Drafts;
import org.amparo.complaint.Filing;
import org.amparo.complaint.Sending;
import org.amparo.language.Languages;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Identifiers;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.questionnaire.Written;
import org.amparo.vault.Secret;
import org.amparo.web.shell.Acts;
import org.amparo.web.shell.Spoken;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** Everything looked over before it is sent, with the code first, so that a dropped connection loses nothing. */
@Named("reviewPage")
@RequestScoped
public class ReviewPage implements Acts {
  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Threshold threshold;
  @Inject
  private Overview overview;
  @Inject
  private Questionnaire questionnaire;
  @Inject
  private Identifiers identifiers;
  @Inject
  private Languages languages;
  @Inject
  private Drafts drafts;
  @Inject
  private Codes codes;
  @Inject
  private Filing filing;
  @Inject
  private PaperTray tray;

  private Answers given = Answers.none();
  private List<String> groups = List.of();
  private List<ReviewedScreen> screens = List.of();
  private List<Missing> missing = List.of();
  private LocalDate erasedOn;
  private boolean movedApart;
  private boolean noDesk;

  @Override
  public void act() {
    if (visit.door().isPresent() && visit.isPosted()) {
      press(visit.door().get());
    } else {
      visit.door().ifPresent(codes::mint);
    }
    if (!visit.isGoing()) threshold.draft().ifPresent(this::show);
    if (!visit.isGoing() && overview.asksForPapers()) tray.read(visit.door().orElseThrow());
  }

  private void press(Secret token) {
    if (visit.pressed("move")) {
      drafts.moveNumbersApart(token, identifiers);
      visit.go("review");
    } else if (visit.pressed("cut")) {
      drafts.takeNumbersOut(token, identifiers);
      visit.go("review");
    } else {
      send(token);
    }
  }

  private void send(Secret token) {
    var sending = filing.send(token);
    noDesk = sending instanceof Sending.NoDesk;
    if (sending instanceof Sending.Sent) {
      visit.go("sent");
    } else if (!noDesk) {
      visit.go("review");
    }
  }

  private void show(Draft draft) {
    try (draft) {
      given = draft.answers();
      erasedOn = draft.erasedOn();
      movedApart = !draft.moved().isEmpty();
      groups = draft.receipt().map(Groups::spaced).orElse(List.of());
      screens = overview.screens(given, new Spoken(words, visit.getLanguage(), languages), words);
      missing = overview.missing(given, visit, words);
    }
  }

  public List<ReviewedScreen> getScreens() {
    return screens;
  }

  public List<Missing> getMissing() {
    return missing;
  }

  /** What in the story can tell who someone is, as it was written. */
  public String getNoticed() {
    return questionnaire.questions().stream()
        .filter(question -> question instanceof Written.LongText text && text.scan())
        .flatMap(question -> given.of(question.id()).stream())
        .filter(Answer.Words.class::isInstance).map(answer -> ((Answer.Words) answer).text())
        .flatMap(text -> identifiers.inText(text).stream()).map(Identifiers.Found::asWritten)
        .collect(Collectors.joining(" · "));
  }

  public List<String> getGroups() {
    return groups;
  }

  public LocalDate getErasedOn() {
    return erasedOn;
  }

  public boolean isMovedApart() {
    return movedApart;
  }

  /** Where papers can be changed. */
  public String getPapersAddress() {
    return visit.to("step/" + overview.papersScreen()) + PaperTray.PLACE;
  }

  public PaperTray getTray() {
    return tray;
  }

  public boolean isNoDesk() {
    return noDesk;
  }
}
