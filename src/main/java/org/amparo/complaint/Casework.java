package org.amparo.complaint;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.DuplicateException;
import org.amparo.platform.Ids;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;
import org.amparo.vault.Vault;

/** What a reviewer does with an open case at their desk: status with a reason, and notes of the team. */
public final class Casework {
  private final ComplaintTable complaints = new ComplaintTable();
  private final RecordTable records = new RecordTable();
  private final CaseDeskTable wraps = new CaseDeskTable();
  private final Database database;
  private final Vault vault;
  private final Strongbox box;
  private final Ledger ledger;
  private final Days days;
  private final Keeping keeping;

  public Casework(Database database, Vault vault, Strongbox box, Ledger ledger, Days days, Keeping keeping) {
    this.keeping = keeping;
    this.database = database;
    this.vault = vault;
    this.box = box;
    this.ledger = ledger;
    this.days = days;
  }

  /**
   * Sets the status the person will read, with a reason in the reviewer's words; the same form sent twice sets it once.
   *
   * @return whether it was set: only the leading desk may, and only while the case lies there as it was opened
   */
  public boolean status(Reviewer reviewer, OpenCase open, String status, String reason) {
    return status(reviewer, open, status, reason, UnaryOperator.identity());
  }

  /** The same, with what else it changes of the triage: how a case ended. */
  boolean status(Reviewer reviewer, OpenCase open, String status, String reason, UnaryOperator<Triage> edit) {
    return open.leads() && act(reviewer, open, (tx, row) -> {
      var place = Place.of(Purpose.STATUS);
      var key = open.keys().conversationKey();
      var lying = records.find(tx, open.id(), place).orElseThrow();
      var before = StatusHistory.read(box.open(open.id(), place, lying, key));
      var step = new StatusHistory.Step(status, reason, days.today());
      if (before.latest().equals(step)) {
        return;
      }
      ledger.write(tx, Opening.entry(reviewer, Act.STATUS_CHANGED, row, open.desk()).with("status", status));
      var history = before.with(step);
      records.put(tx, open.id(), place, box.lock(open.id(), place, history.bytes(), key));
      change(tx, open, triage -> edit.apply(triage.withStatus(status, days.hour().toString())));
      complaints.closedOn(tx, open.id(), history.isClosed() ? days.today() : null);
      complaints.keepUntil(tx, open.id(), history.isClosed() ? keeping.until(tx, open.desk(), lying(tx, open)) : null);
    });
  }

  /**
   * Adds a note of the team; the note's id comes with the form, so that a form sent twice makes one note.
   *
   * @return whether it lies there now
   */
  public boolean note(Reviewer reviewer, OpenCase open, UUID noteId, String text) {
    try {
      return act(reviewer, open, (tx, row) -> {
        ledger.write(tx, Opening.entry(reviewer, Act.NOTE_ADDED, row, open.desk()));
        note(tx, reviewer, open, noteId, text);
      });
    } catch (DuplicateException e) {
      return true;
    }
  }

  /** @throws DuplicateException if the note lies there already: the form came twice */
  void note(Transaction tx, Reviewer reviewer, OpenCase open, UUID noteId, String text) {
    var note = new TeamNote(reviewer.id().bytes(), days.hour(), text);
    var place = Place.of(Purpose.TEAM_NOTE, open.desk().bytes(), Ids.bytes(noteId));
    records.add(tx, open.id(), place, box.lock(open.id(), place, note.bytes(), open.keys().caseKey()));
  }

  /** The desk's notes, oldest first. */
  public List<TeamNote> notes(OpenCase open) {
    var lying = database.transaction(tx -> records.all(tx, open.id(),
        Purpose.TEAM_NOTE.code(), Purpose.TEAM_NOTE.code()));
    var mine = Place.of(Purpose.TRIAGE, open.desk().bytes()).item();
    return lying.entrySet().stream().filter(entry -> entry.getKey().item().startsWith(mine))
        .map(entry -> TeamNote.read(box.open(open.id(), entry.getKey(), entry.getValue(), open.keys().caseKey())))
        .sorted(Comparator.comparing(TeamNote::hour)).toList();
  }

  /** Remembers that the desk has seen this many messages of the person. */
  public void messagesSeen(Reviewer reviewer, OpenCase open, int count) {
    if (open.triage().messagesSeen() < count) {
      act(reviewer, open, (tx, row) -> change(tx, open, triage -> triage.seen(Math.max(count, triage.messagesSeen()))));
    }
  }

  /** Remembers which papers the desk has seen, by short fingerprints. */
  public void papersSeen(Reviewer reviewer, OpenCase open, Set<String> fingerprints) {
    if (!open.triage().papers().equals(fingerprints)) {
      act(reviewer, open, (tx, row) -> change(tx, open, triage -> triage.papers(fingerprints)));
    }
  }

  /**
   * Changes what the desk decided, as it lies now; where that changes nothing, nothing is written: the form came twice.
   *
   * @return whether it lies there as decided; false too where the decision does not fit what a colleague wrote meanwhile
   */
  boolean decide(Reviewer reviewer, OpenCase open, Decision decision) {
    return answered(reviewer, open, (tx, row) -> {
      var before = lying(tx, open);
      var after = decision.edit().apply(before.handling());
      if (after.isPresent() && !after.get().equals(before.handling())) {
        ledger.write(tx, decision.entry(Opening.entry(reviewer, decision.act(), row, open.desk())));
        put(tx, open, before.handling(after.get()));
        decision.alongside().accept(tx);
      }
      return after.isPresent();
    });
  }

  /** One guarded write, started again while others write too; refused once the case does not lie as it was opened. */
  boolean act(Reviewer reviewer, OpenCase open, BiConsumer<Transaction, ComplaintRow> write) {
    return answered(reviewer, open, (tx, row) -> {
      write.accept(tx, row);
      return true;
    });
  }

  /** The same, where the write may find that it does not fit after all; it must not have written by then. */
  boolean answered(Reviewer reviewer, OpenCase open, BiPredicate<Transaction, ComplaintRow> write) {
    return reviewer.sitsAt(open.desk()) && database.retrying(tx -> {
      var row = complaints.find(tx, open.id()).filter(found -> found.stage() == Stage.SENT);
      var wrap = wraps.find(tx, open.id(), open.desk()).filter(open::wrappedAs);
      if (row.isEmpty() || wrap.isEmpty()) {
        return false;
      }
      complaints.advance(tx, row.get(), Guard.fresh(vault));
      return write.test(tx, row.get());
    });
  }

  /** Changes the triage as it lies now: a colleague may have written since the case was opened. */
  void change(Transaction tx, OpenCase open, UnaryOperator<Triage> edit) {
    put(tx, open, edit.apply(lying(tx, open)));
  }

  Triage lying(Transaction tx, OpenCase open) {
    var place = place(open);
    return records.find(tx, open.id(), place)
        .map(bytes -> Triage.read(box.open(open.id(), place, bytes, open.keys().caseKey()))).orElse(open.triage());
  }

  void put(Transaction tx, OpenCase open, Triage triage) {
    records.put(tx, open.id(), place(open), box.lock(open.id(), place(open), triage.bytes(), open.keys().caseKey()));
  }

  private static Place place(OpenCase open) {
    return Place.of(Purpose.TRIAGE, open.desk().bytes());
  }
}
