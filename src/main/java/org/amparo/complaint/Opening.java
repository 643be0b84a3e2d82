package org.amparo.complaint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Ids;
import org.amparo.platform.LostRaceException;
import org.amparo.platform.Transaction;
import org.amparo.vault.Derive;
import org.amparo.vault.Label;
import org.amparo.vault.Purpose;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;
import org.amparo.vault.age.AgeRecipient;

/** Opening a case at a desk: written into the ledger first. Another desk's case and no case are the same answer. */
public final class Opening {
  private final ComplaintTable complaints = new ComplaintTable();
  private final RecordTable records = new RecordTable();
  private final CaseDeskTable wraps = new CaseDeskTable();
  private final Database database;
  private final Vault vault;
  private final Strongbox box;
  private final Dossiers dossiers;
  private final Editions editions;
  private final Ledger ledger;
  private final Days days;
  private final Conflicts conflicts;
  private final Lately lately;

  public Opening(Database database, Vault vault, Strongbox box, Editions editions, Ledger ledger, Conflicts conflicts,
      Days days) {
    this.database = database;
    this.vault = vault;
    this.box = box;
    this.dossiers = new Dossiers(box);
    this.editions = editions;
    this.ledger = ledger;
    this.conflicts = conflicts;
    this.days = days;
    this.lately = new Lately(days);
  }

  /** The case, if it lies at this desk and the reviewer sits there; in the ledger before the key opens. */
  public Optional<OpenCase> open(Reviewer reviewer, DeskId desk, ComplaintId id) {
    return open(reviewer, desk, id, false);
  }

  /**
   * The case once more, for a picture or a recording on a page of it: such parts are asked for by the dozen, and one
   * entry in a quarter of an hour says who read. Whoever asks for a part alone stands in the ledger all the same.
   */
  public Optional<OpenCase> again(Reviewer reviewer, DeskId desk, ComplaintId id) {
    return open(reviewer, desk, id, true);
  }

  /** The case without its being marked as read: for a deed on many, which nobody read one by one. */
  Optional<OpenCase> unread(Reviewer reviewer, DeskId desk, ComplaintId id) {
    return open(reviewer, desk, id, true, (tx, open) -> open);
  }

  private Optional<OpenCase> open(Reviewer reviewer, DeskId desk, ComplaintId id, boolean again) {
    return open(reviewer, desk, id, again, (tx, open) -> open.triage().wasRead() ? open : markRead(tx, open));
  }

  private Optional<OpenCase> open(Reviewer reviewer, DeskId desk, ComplaintId id, boolean again,
      BiFunction<Transaction, OpenCase, OpenCase> marking) {
    var there = database.transaction(tx -> reachable(tx, reviewer, desk, id));
    if (there.isEmpty()) {
      return Optional.empty();
    }
    var looking = reviewer.actor() + " " + desk.hex() + " " + id.hex();
    if (!again || !lately.knows(looking)) {
      ledger.write(entry(reviewer, Act.CASE_OPENED, there.get().row(), desk));
      lately.remember(looking);
    }
    int epoch = there.get().wrap().epoch();
    var mine = new Hand(reviewer.deskKey(desk, epoch), reviewer.listKey(desk, epoch));
    var kept = conflicts.of(reviewer, desk);
    return database.retrying(tx -> reachable(tx, reviewer, desk, id)
        .filter(reached -> reached.wrap().epoch() == epoch)
        .map(reached -> opened(tx, reached, mine))
        .flatMap(open -> kept.keepsAway(reviewer.id(), open.line(), open.triage().handling())
            ? refused(tx, reviewer, open) : Optional.of(marking.apply(tx, open))));
  }

  /** A case that is kept from this member looks like one that is not here. */
  private Optional<OpenCase> refused(Transaction tx, Reviewer reviewer, OpenCase open) {
    open.close();
    ledger.write(tx, entry(reviewer, Act.CONFLICT_REFUSED, open.row(), open.desk()));
    return Optional.empty();
  }

  /** The identity of an open case, for a reason from the list: written down first, each time. */
  public Identity identity(Reviewer reviewer, OpenCase open, String reason) {
    ledger.write(entry(reviewer, Act.IDENTITY_OPENED, open.row(), open.desk()).with("reason", reason));
    return open.identity();
  }

  /** Writes down that the case leaves the server, and for which key, before anything of it does. */
  public void exporting(Reviewer reviewer, OpenCase open, AgeRecipient to) {
    ledger.write(entry(reviewer, Act.CASE_EXPORTED, open.row(), open.desk())
        .with("recipient", to.isQuantumSafe() ? "pq" : "classic")
        .with("key", Derive.sha256(to.print().getBytes(StandardCharsets.US_ASCII))));
  }

  /** What a reviewer opens a desk's cases with. */
  private record Hand(SealingPair pair, Secret listKey) {}

  /** A sent case and its wrap for one desk. */
  private record Reached(ComplaintRow row, CaseDeskTable.Wrap wrap) {}

  private Optional<Reached> reachable(Transaction tx, Reviewer reviewer, DeskId desk, ComplaintId id) {
    var row = complaints.find(tx, id).filter(found -> found.stage() == Stage.SENT);
    var wrap = wraps.find(tx, id, desk).filter(found -> reviewer.sitsAt(desk) && found.isReadableOn(days.today()));
    return row.isPresent() && wrap.isPresent() ? Optional.of(new Reached(row.get(), wrap.get())) : Optional.empty();
  }

  private OpenCase opened(Transaction tx, Reached reached, Hand mine) {
    var row = reached.row();
    var wrap = reached.wrap();
    var lying = records.all(tx, row.id(), 0x0201, 0x0206);
    var conversation = records.all(tx, row.id(), 0x0402, 0x0403);
    var label = caseKeyLabel(row.id(), row.ledgerId(), wrap.desk(), wrap.epoch());
    try (var caseKey = vault.unseal(wrap.caseKey(), mine.pair(), label)) {
      requireItsLineKey(wrap, caseKey, mine.listKey());
      return read(tx, row, wrap, lying, conversation, caseKey);
    }
  }

  /** Ruling 8: what the desk lists with must be this case's own line key. */
  private void requireItsLineKey(CaseDeskTable.Wrap wrap, Secret caseKey, Secret listKey) {
    if (wrap.lineKey().isPresent()) {
      try (var kept = Secret.owning(vault.unlock(wrap.lineKey().get(), listKey, lineKeyLabel(wrap)));
          var own = Strongbox.lineKey(caseKey)) {
        if (!kept.equals(own)) throw new TamperedException();
      }
    }
  }

  private OpenCase read(Transaction tx, ComplaintRow row, CaseDeskTable.Wrap wrap, Map<Place, byte[]> lying,
      Map<Place, byte[]> conversation, Secret caseKey) {
    var id = row.id();
    var dossier = dossiers.open(id, Dossiers.underDigest(lying), caseKey);
    var linePlace = Place.of(Purpose.QUEUE_LINE);
    var triagePlace = Place.of(Purpose.TRIAGE, wrap.desk().bytes());
    var triage = Optional.ofNullable(lying.get(triagePlace))
        .map(bytes -> Triage.read(box.open(id, triagePlace, bytes, caseKey))).orElse(Triage.none());
    var line = QueueLine.read(box.open(id, linePlace, lying.get(linePlace), caseKey));
    var maskPlace = Place.of(Purpose.MASKS, wrap.desk().bytes());
    var masks = records.find(tx, id, maskPlace)
        .map(bytes -> Masks.read(box.open(id, maskPlace, bytes, caseKey))).orElse(Masks.NONE);
    return new OpenCase(row, wrap, dossier, editions.edition(tx, dossier.contents().edition()), triage, line,
        StatusHistory.read(open(id, Purpose.STATUS, conversation, dossier)),
        Consents.read(open(id, Purpose.CONSENTS, conversation, dossier)), masks);
  }

  private byte[] open(ComplaintId id, Purpose kind, Map<Place, byte[]> conversation, Dossier dossier) {
    return box.open(id, Place.of(kind), conversation.get(Place.of(kind)), dossier.keys().conversationKey());
  }

  private OpenCase markRead(Transaction tx, OpenCase open) {
    try {
      complaints.advance(tx, open.row(), Guard.fresh(vault));
    } catch (LostRaceException e) {
      open.close();
      throw e;
    }
    complaints.firstRead(tx, open.id(), days.today());
    var triage = open.triage().readAt(days.hour().toString());
    putTriage(tx, open, triage);
    return open.with(triage, complaints.find(tx, open.id()).orElseThrow());
  }

  private void putTriage(Transaction tx, OpenCase open, Triage triage) {
    var place = Place.of(Purpose.TRIAGE, open.desk().bytes());
    records.put(tx, open.id(), place, box.lock(open.id(), place, triage.bytes(), open.keys().caseKey()));
  }

  static Entry entry(Reviewer reviewer, Act act, ComplaintRow row, DeskId desk) {
    return Entry.of(reviewer.actor(), act).about(Ids.bytes(row.ledgerId())).with("desk", desk.bytes());
  }

  static Label caseKeyLabel(ComplaintId complaint, UUID ledgerId, DeskId desk, int epoch) {
    return Purpose.CASE_KEY.label(complaint.bytes(), desk.bytes(), u32(epoch), Ids.bytes(ledgerId));
  }

  static Label lineKeyLabel(CaseDeskTable.Wrap wrap) {
    return Purpose.LINE_KEY.label(wrap.complaint().bytes(), wrap.desk().bytes(), u32(wrap.epoch()));
  }

  private static byte[] u32(int value) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
  }
}
