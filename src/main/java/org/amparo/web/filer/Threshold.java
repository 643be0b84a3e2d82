package org.amparo.web.filer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.amparo.complaint.Door;
import org.amparo.complaint.Doors;
import org.amparo.complaint.Draft;
import org.amparo.complaint.Drafts;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.vault.Secret;
import org.amparo.web.shell.Visit;

/** What this browser's door opens now, or the page that says kindly why it opens nothing. */
@Dependent
final class Threshold {
  private final Visit visit;
  private final Doors doors;
  private final Drafts drafts;
  private final Questionnaire questionnaire;

  @Inject
  Threshold(Visit visit, Doors doors, Drafts drafts, Questionnaire questionnaire) {
    this.visit = visit;
    this.doors = doors;
    this.drafts = drafts;
    this.questionnaire = questionnaire;
  }

  Optional<Door> door() {
    return visit.door().flatMap(doors::look);
  }

  /** The draft, or a way elsewhere: a sent complaint has its own page, an unknown door says so. */
  Optional<Draft> draft() {
    var draft = visit.door().flatMap(drafts::open);
    if (draft.isEmpty()) {
      visit.go(elsewhere());
    }
    return draft;
  }

  /** Where somebody belongs whose door opens no draft. */
  private String elsewhere() {
    return door().map(Threshold::address).filter(address -> !address.isEmpty()).orElse("asleep");
  }

  /** The page of a door that is no draft's. */
  static String address(Door door) {
    try (door) {
      if (door instanceof Door.Sent) return "sent";
      if (door instanceof Door.SentElsewhere) return "moved";
      return door instanceof Door.Return ? "case" : "";
    }
  }

  /** The first screen with a question that was not looked at yet, else the page to look it all over. */
  String whereToGoOn(Draft draft) {
    for (var screen : questionnaire.screens()) {
      if (screen.questions().stream().noneMatch(question -> draft.answers().of(question.id()).isPresent())) {
        return "step/" + screen.number();
      }
    }
    return "review";
  }

  /** Lets go of what this browser held before, and holds this instead. */
  void replaceBy(Secret token) {
    visit.door().ifPresent(drafts::leave);
    visit.hold(token);
  }
}
