package org.amparo.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import org.amparo.vault.TamperedException;

/**
 * The leading desk gives a case to another one, with a fresh case key, and loses it: from then on it is a case like any that
 * it never had. The other desks of the case stay; advice that was asked for ends, for who asked has left.
 */
public final class HandOver {
  private final RecordTable records = new RecordTable();
  private final CaseDeskTable wraps = new CaseDeskTable();
  private final Database database;
  private final Strongbox box;
  private final Rekeying rekeying;
  private final Bells bells;
  private final Ledger ledger;
  private final Days days;

  public HandOver(Database database, Strongbox box, Rekeying rekeying, Bells bells, Ledger ledger, Days days) {
    this.database = database;
    this.box = box;
    this.rekeying = rekeying;
    this.bells = bells;
    this.ledger = ledger;
    this.days = days;
  }

  /**
   * What is handed over, and what of the desk's own goes with it; what does not go is deleted.
   *
   * @param form the id that came with the form: the reason becomes a note with this id at the other desk
   * @param notes whether notes, and what was written about papers, go along
   * @param tags whether the desk's tags go along
   */
  public record Giving(DeskId to, UUID form, String reason, boolean notes, boolean tags) {
    @Override
    public String toString() {
      return "Giving[to " + to.hex() + "]";
    }
  }

  /**
   * Hands the case over; only the leading desk can, and only while the case lies there as it was opened.
   *
   * @return whether it was done; false too if the key of one of the desks is not certified here
   */
  public boolean give(Reviewer by, OpenCase open, Giving giving) {
    if (!open.leads() || giving.to().equals(open.desk()) || giving.reason().isBlank()) {
      return false;
    }
    var rings = rings(open);
    try {
      return database.retrying(tx -> given(tx, by, open, giving, rings));
    } catch (DuplicateException e) {
      return true;
    }
  }

  private boolean given(Transaction tx, Reviewer by, OpenCase open, Giving giving, Map<LocalDate, Urgency> rings) {
    var lying = wraps.all(tx, open.id());
    var staying = new ArrayList<DeskId>(List.of(giving.to()));
    lying.stream().filter(wrap -> !wrap.leads() && wrap.adviceUntil().isEmpty() && !wrap.desk().equals(giving.to()))
        .forEach(wrap -> staying.add(wrap.desk()));
    var to = rekeying.certified(tx, staying);
    if (to.isEmpty() || !rekeying.rekey(tx, by, open, new Rekeying.Change(to.get(), UnaryOperator.identity(),
        papers -> passedOn(by, open, giving, papers)))) {
      return false;
    }
    wraps.advise(tx, open.id(), giving.to(), null);
    tellThePerson(tx, open);
    bells.ring(tx, giving.to(), rings);
    write(tx, by, open, giving.to(), lying);
    return true;
  }

  /** What was the leaving desk's becomes the other desk's, as far as it goes along; each desk's own stays its own. */
  private Map<Place, byte[]> passedOn(Reviewer by, OpenCase open, Giving giving, Map<Place, byte[]> papers) {
    var next = new HashMap<>(papers);
    papers.forEach((place, content) -> {
      var there = new Place(place.purpose(),
          giving.to().hex() + place.item().substring(Rekeying.desk(place).length()));
      if (Rekeying.desk(place).equals(open.desk().hex()) && goesAlong(place.purpose(), giving)) {
        next.putIfAbsent(there, place.purpose() == Purpose.TEAM_NOTE
            ? TeamNote.read(content).writtenAt(open.desk()).bytes() : content);
      }
    });
    var triage = Place.of(Purpose.TRIAGE, giving.to().bytes());
    next.put(triage, triage(open, giving, Optional.ofNullable(papers.get(triage)).map(Triage::read)).bytes());
    next.put(Place.of(Purpose.TEAM_NOTE, giving.to().bytes(), Ids.bytes(giving.form())),
        new TeamNote(by.id().bytes(), days.hour(), giving.reason(), Optional.of(open.desk())).bytes());
    return next;
  }

  /** Masks always go along: what is covered stays covered. */
  private static boolean goesAlong(Purpose kind, Giving giving) {
    return kind == Purpose.MASKS || giving.notes() && (kind == Purpose.TEAM_NOTE || kind == Purpose.PAPER_WORDS);
  }

  /**
   * The other desk has not read it and nobody there has it. The urgency that a person set, what came of the case and who must
   * not see it go along always; links are between cases of one desk, and stay behind.
   */
  private Triage triage(OpenCase open, Giving giving, Optional<Triage> there) {
    var mine = open.triage();
    var handling = mine.handling().ownedBy(Optional.empty()).linked(Set.of())
        .tagged(giving.tags() ? mine.handling().tags() : Set.of()).aside(false);
    var status = open.history().isClosed() ? StatusHistory.CLOSED : StatusHistory.RECEIVED;
    var before = there.orElse(new Triage(status, "", mine.closedHour(), mine.messagesSeen()));
    return before.handling(handling).comingBy(Entrusted.forGood(open.desk(), days.hour()));
  }

  /** Who was told a status before is told calmly that another team has the case; who was told nothing yet, or that it ended, is not. */
  private void tellThePerson(Transaction tx, OpenCase open) {
    var place = Place.of(Purpose.STATUS);
    var key = open.keys().conversationKey();
    var lying = records.find(tx, open.id(), place).orElseThrow(TamperedException::new);
    var history = StatusHistory.read(box.open(open.id(), place, lying, key));
    if (!history.isClosed() && !history.latest().status().equals(StatusHistory.RECEIVED)) {
      var step = new StatusHistory.Step(StatusHistory.HANDED, "", days.today());
      records.put(tx, open.id(), place, box.lock(open.id(), place, history.with(step).bytes(), key));
    }
  }

  /** As loud as today's facts, or as a person said, and on the later days that raise it; too loud rather than too low. */
  private Map<LocalDate, Urgency> rings(OpenCase open) {
    var rings = new TreeMap<>(bells.rings(open.line().facts()));
    open.triage().handling().override().filter(said -> said.moreUrgentThan(rings.get(days.today())))
        .ifPresent(said -> rings.put(days.today(), said));
    return rings;
  }

  private void write(Transaction tx, Reviewer by, OpenCase open, DeskId to, List<CaseDeskTable.Wrap> before) {
    ledger.write(tx, Opening.entry(by, Act.CASE_HANDED_OVER, open.row(), open.desk()).with("to", to.bytes()));
    ledger.write(tx, Opening.entry(by, Act.CASE_HANDED_OVER, open.row(), to).with("from", open.desk().bytes()));
    before.stream().filter(wrap -> wrap.adviceUntil().isPresent() && !wrap.desk().equals(to)).forEach(wrap ->
        ledger.write(tx, Opening.entry(by, Act.ADVICE_ENDED, open.row(), wrap.desk())));
  }
}
