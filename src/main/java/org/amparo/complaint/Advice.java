package org.amparo.complaint;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.amparo.desk.DeskId;
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

/**
 * A second desk's advice for a time: it reads the case and writes advice, sets no status, and writes to the person only if it
 * was told so. How it ends by itself: {@link AdviceEnd}.
 */
public final class Advice {
  private final RecordTable records = new RecordTable();
  private final CaseDeskTable wraps = new CaseDeskTable();
  private final Database database;
  private final Strongbox box;
  private final Rekeying rekeying;
  private final Sealing sealing;
  private final Casework casework;
  private final Bells bells;
  private final Ledger ledger;
  private final Days days;
  private final Period longest;

  /** @param longest how far ahead the last day of advice may be */
  public Advice(Database database, Vault vault, Strongbox box, Rekeying rekeying, Casework casework, Bells bells,
      Ledger ledger, Days days, Period longest) {
    this.database = database;
    this.box = box;
    this.rekeying = rekeying;
    this.sealing = new Sealing(vault);
    this.casework = casework;
    this.bells = bells;
    this.ledger = ledger;
    this.days = days;
    this.longest = longest;
  }

  /**
   * What another desk is asked.
   *
   * @param form the id that came with the form: the words become a note with this id at both desks
   * @param mayWrite whether it may write to the person
   */
  public record Question(DeskId to, LocalDate lastDay, UUID form, String words, boolean mayWrite) {
    @Override
    public String toString() {
      return "Question[to " + to.hex() + "]";
    }
  }

  /** A desk that is asked, and its last day. */
  public record Adviser(DeskId desk, LocalDate lastDay) {}

  /** The day up to which advice may be asked. */
  public LocalDate latest() {
    return days.today().plus(longest);
  }

  /** Who is asked for advice now, and until when. */
  public List<Adviser> of(OpenCase open) {
    return database.transaction(tx -> wraps.all(tx, open.id())).stream()
        .flatMap(wrap -> wrap.adviceUntil().map(day -> new Adviser(wrap.desk(), day)).stream()).toList();
  }

  /** Desks that have the case for good, and so cannot be asked. */
  public List<DeskId> settled(OpenCase open) {
    return database.transaction(tx -> wraps.all(tx, open.id())).stream().filter(wrap -> wrap.adviceUntil().isEmpty())
        .map(CaseDeskTable.Wrap::desk).toList();
  }

  /**
   * Asks a desk, or one that is asked already for another time; only the leading desk can.
   *
   * @return whether it was done; false too for a desk that has the case for good, a day that is over or too far, and a desk
   *     whose key is not certified here
   */
  public boolean ask(Reviewer by, OpenCase open, Question question) {
    if (!open.leads() || question.words().isBlank() || question.lastDay().isBefore(days.today())
        || question.lastDay().isAfter(latest())) {
      return false;
    }
    var rings = bells.rings(open.line().facts());
    try {
      return casework.answered(by, open, (tx, row) -> asked(tx, by, open, question, rings));
    } catch (DuplicateException e) {
      return true;
    }
  }

  private boolean asked(Transaction tx, Reviewer by, OpenCase open, Question question, Map<LocalDate, Urgency> rings) {
    var lying = wraps.find(tx, open.id(), question.to());
    var to = rekeying.certified(tx, List.of(question.to()));
    if (to.isEmpty() || lying.filter(wrap -> wrap.adviceUntil().isEmpty()).isPresent()) {
      return false;
    }
    if (lying.isEmpty()) {
      sealing.wrap(tx, open.row(), open.keys().caseKey(), to.get().get(0), false);
      bells.ring(tx, question.to(), rings);
    }
    wraps.advise(tx, open.id(), question.to(), question.lastDay());
    putTriage(tx, open, question, lying.isEmpty());
    note(tx, by, open, open.desk(), new Said(question.form(), question.words(), Optional.empty()));
    note(tx, by, open, question.to(), new Said(question.form(), question.words(), Optional.of(open.desk())));
    ledger.write(tx, Opening.entry(by, Act.ADVICE_ASKED, open.row(), open.desk())
        .with("to", question.to().bytes()).with("until", question.lastDay().toString()));
    ledger.write(tx, Opening.entry(by, Act.ADVICE_ASKED, open.row(), question.to())
        .with("from", open.desk().bytes()).with("until", question.lastDay().toString()));
    return true;
  }

  private void putTriage(Transaction tx, OpenCase open, Question question, boolean fresh) {
    var place = Place.of(Purpose.TRIAGE, question.to().bytes());
    var key = open.keys().caseKey();
    var how = new Entrusted(open.desk(), days.hour(), Optional.of(question.lastDay()), question.mayWrite());
    var before = records.find(tx, open.id(), place).map(bytes -> Triage.read(box.open(open.id(), place, bytes, key)))
        .orElse(Triage.none());
    var after = fresh ? before.comingBy(how) : before.askedAs(how);
    records.put(tx, open.id(), place, box.lock(open.id(), place, after.bytes(), key));
  }

  /**
   * The adviser's words, for the desk that asked and for its own.
   *
   * @return whether they lie there now; false to a desk that is not asked for advice
   */
  public boolean advise(Reviewer by, OpenCase open, UUID form, String words) {
    try {
      return open.adviceUntil().isPresent() && casework.answered(by, open, (tx, row) -> {
        var leading = wraps.all(tx, open.id()).get(0).desk();
        note(tx, by, open, open.desk(), new Said(form, words, Optional.empty()));
        note(tx, by, open, leading, new Said(form, words, Optional.of(open.desk())));
        ledger.write(tx, Opening.entry(by, Act.ADVICE_GIVEN, row, open.desk()).with("to", leading.bytes()));
        return true;
      });
    } catch (DuplicateException e) {
      return true;
    }
  }

  /** Ends a desk's advice now, in the leading desk's session: a fresh case key, and what that desk wrote for itself goes. */
  public boolean end(Reviewer by, OpenCase open, DeskId adviser) {
    return open.leads() && database.retrying(tx -> {
      var lying = wraps.all(tx, open.id());
      var others = lying.stream().map(CaseDeskTable.Wrap::desk).filter(desk -> !desk.equals(adviser)).toList();
      var to = rekeying.certified(tx, others);
      if (to.isEmpty() || lying.stream().noneMatch(wrap -> wrap.adviceUntil().isPresent()
          && wrap.desk().equals(adviser)) || !rekeying.rekey(tx, by, open, to.get(), UnaryOperator.identity())) {
        return false;
      }
      ledger.write(tx, Opening.entry(by, Act.ADVICE_ENDED, open.row(), adviser).with("from", open.desk().bytes()));
      return true;
    });
  }

  /** The adviser gives the case back before its last day; the leading desk's next session draws a fresh case key. */
  public boolean giveBack(Reviewer by, OpenCase open) {
    return open.adviceUntil().isPresent() && casework.answered(by, open, (tx, row) -> {
      wraps.find(tx, open.id(), open.desk()).ifPresent(wrap -> wraps.leave(tx, wrap));
      ledger.write(tx, Opening.entry(by, Act.ADVICE_ENDED, row, open.desk()));
      return true;
    });
  }

  /** A note to be: its id, its words, and the desk it comes from, if that is another one. */
  private record Said(UUID form, String words, Optional<DeskId> from) {
    @Override
    public String toString() {
      return "Said[redacted]";
    }
  }

  private void note(Transaction tx, Reviewer by, OpenCase open, DeskId at, Said said) {
    var place = Place.of(Purpose.TEAM_NOTE, at.bytes(), Ids.bytes(said.form()));
    var note = new TeamNote(by.id().bytes(), days.hour(), said.words(), said.from());
    records.add(tx, open.id(), place, box.lock(open.id(), place, note.bytes(), open.keys().caseKey()));
  }
}
