package org.amparo.complaint;

import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Transaction;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Identifiers;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.receipt.Receipt;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** Writing a complaint before it is sent: start, keep, look over, erase. */
public final class Drafts {
  private final ComplaintTable complaints = new ComplaintTable();
  private final RecordTable records = new RecordTable();
  private final Database database;
  private final Vault vault;
  private final Dossiers dossiers;
  private final Doors doors;
  private final Erasure erasure;
  private final Questionnaire questionnaire;
  private final Days days;
  private final Period kept;

  public Drafts(Database database, Vault vault, Strongbox box, Doors doors, Erasure erasure,
      Questionnaire questionnaire, Days days, Period kept) {
    this.database = database;
    this.vault = vault;
    this.dossiers = new Dossiers(box);
    this.doors = doors;
    this.erasure = erasure;
    this.questionnaire = questionnaire;
    this.days = days;
    this.kept = kept;
  }

  /** A new complaint with all its records, empty, so that a screen's presence says nothing; the door's token. */
  public Secret start() {
    try (var keys = new CaseKeys(vault.fresh(), vault.fresh(), Optional.empty())) {
      return database.retrying(tx -> {
        var id = ComplaintId.fresh();
        complaints.add(tx, id, Guard.fresh(vault), days.today(), UUID.randomUUID());
        records.putAll(tx, id, dossiers.sealed(id, Contents.none(questionnaire), keys, Map.of()));
        return doors.makeDraft(tx, id, keys.caseKey(), Optional.empty());
      });
    }
  }

  /** The draft behind this browser's door. */
  public Optional<Draft> open(Secret token) {
    return database.retrying(tx -> reach(tx, token).map(draft -> {
      try (draft) {
        return shown(draft);
      }
    }));
  }

  /** Keeps what a posted screen says, once the person has said yes to the notes. */
  public Kept keep(Secret token, int screen, Answers said) {
    return keep(token, screen, said, lying -> true);
  }

  /**
   * Keeps what a posted screen says. A form that was drawn before the screen was last answered, in another tab or on
   * another phone, erases nothing: what it leaves blank stays as it lies.
   *
   * @param asDrawn whether these answers of the screen are the ones that the form showed
   */
  public Kept keep(Secret token, int number, Answers said, Predicate<Answers> asDrawn) {
    var screen = questionnaire.screen(number);
    return change(token, (draft, contents) -> {
      var lying = screen.of(questionnaire.shown(contents.all()));
      return contents.with(questionnaire, screen, asDrawn.test(lying) ? said : lying.with(said));
    });
  }

  /** Moves numbers noticed in the story to the identity: safer, since each opening there is written down. */
  public Kept moveNumbersApart(Secret token, Identifiers identifiers) {
    return change(token, (draft, contents) -> withoutNumbers(contents, identifiers, true));
  }

  /** Takes numbers noticed in the story out, and keeps them nowhere. */
  public Kept takeNumbersOut(Secret token, Identifiers identifiers) {
    return change(token, (draft, contents) -> withoutNumbers(contents, identifiers, false));
  }

  /** Destroys this browser's door, and the draft with it while no code exists that could open it again. */
  public void leave(Secret token) {
    database.retrying(tx -> {
      behind(tx, token).filter(row -> !row.hasReceipt()).ifPresent(row -> erasure.erase(tx, row));
      return null;
    });
    doors.leave(token);
  }

  /**
   * Erases the draft behind this browser's door now: every row and byte.
   *
   * @return false if there is none: never was, erased already, or sent meanwhile
   */
  public boolean erase(Secret token) {
    return database.retrying(tx -> {
      var row = behind(tx, token);
      row.ifPresent(draft -> erasure.erase(tx, draft));
      return row.isPresent();
    });
  }

  /** The draft's row alone: letting go must not depend on anything that lies sealed in it. */
  private Optional<ComplaintRow> behind(Transaction tx, Secret token) {
    return doors.open(tx, token).flatMap(opened -> {
      try (var door = opened.door()) {
        return door instanceof Door.Draft draft
            ? complaints.find(tx, draft.complaint()).filter(row -> row.stage() == Stage.DRAFT) : Optional.empty();
      }
    });
  }

  private Kept change(Secret token, BiFunction<OpenDraft, Contents, Contents> edit) {
    return database.retrying(tx -> {
      var reached = reach(tx, token);
      if (reached.isEmpty()) {
        return sentMeanwhile(tx, token) ? Kept.WAS_SENT : Kept.GONE;
      }
      try (var draft = reached.get()) {
        var next = edit.apply(draft, draft.dossier().contents());
        return next.all().of(Questions.CONSENT).isPresent() ? saved(tx, draft, next) : Kept.NEEDS_CONSENT;
      }
    });
  }

  private Kept saved(Transaction tx, OpenDraft draft, Contents next) {
    complaints.advanceDraft(tx, draft.row(), Guard.fresh(vault), days.today());
    var id = draft.row().id();
    records.putAll(tx, id, dossiers.changes(id, draft.records(), draft.dossier(), next));
    return Kept.SAVED;
  }

  private boolean sentMeanwhile(Transaction tx, Secret token) {
    return doors.open(tx, token).filter(opened -> !(opened.door() instanceof Door.Return)).isPresent();
  }

  /** Opens the draft behind the token with everything in it. */
  Optional<OpenDraft> reach(Transaction tx, Secret token) {
    return doors.open(tx, token).flatMap(opened -> opened.door() instanceof Door.Draft door
        ? complaints.find(tx, door.complaint()).filter(row -> row.stage() == Stage.DRAFT)
            .map(row -> open(tx, row, opened, door))
        : Optional.empty());
  }

  private OpenDraft open(Transaction tx, ComplaintRow row, Doors.Opened opened, Door.Draft door) {
    var lying = records.all(tx, row.id(), Dossiers.FIRST_CODE, Dossiers.LAST_CODE);
    return new OpenDraft(row, opened.row(), door, lying, dossiers.open(row.id(), lying, door.caseKey()));
  }

  private Draft shown(OpenDraft draft) {
    var contents = draft.dossier().contents();
    var receipt = draft.door().receipt().map(code -> {
      try (var digits = code.digits()) {
        return Receipt.ofDigits(digits.copy());
      }
    });
    return new Draft(draft.row().id(), questionnaire.shown(contents.all()), contents.identity().moved(), receipt,
        draft.row().saved().orElse(days.today()).plus(kept));
  }

  private Contents withoutNumbers(Contents contents, Identifiers identifiers, boolean keepApart) {
    var all = contents.all();
    var story = all.of(Questions.STORY).map(answer -> ((Answer.Words) answer).text()).orElse("");
    var found = identifiers.inText(story);
    var cut = new StringBuilder(story);
    for (int i = found.size() - 1; i >= 0; i--) {
      cut.delete(found.get(i).from(), found.get(i).to());
    }
    var moved = keepApart
        ? contents.identity().withMoved(found.stream()
            .map(one -> new Identity.Moved(one.kind(), one.asWritten())).toList())
        : contents.identity();
    var next = cut.isEmpty() ? all.without(Questions.STORY)
        : all.with(Questions.STORY, new Answer.Words(cut.toString()));
    return contents.with(questionnaire, next, moved);
  }
}
