package org.amparo.complaint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Ids;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/** The file records of a case at a desk: of the draft that was sent (0203), of later papers (0501), of the desks' own (0404). */
public final class DeskFiles {
  private final ComplaintTable complaints = new ComplaintTable();
  private final RecordTable records = new RecordTable();
  private final CaseDeskTable wraps = new CaseDeskTable();
  private final Database database;
  private final Vault vault;
  private final Strongbox box;
  private final Dossiers dossiers;
  private final Inbox inbox;
  private final Ledger ledger;

  public DeskFiles(Database database, Vault vault, Strongbox box, Ledger ledger) {
    this.database = database;
    this.vault = vault;
    this.box = box;
    this.dossiers = new Dossiers(box);
    this.inbox = new Inbox(vault, box);
    this.ledger = ledger;
  }

  /** The records of a person's papers: sent with the complaint, and added later. */
  public record Files(Map<UUID, byte[]> sent, Map<UUID, byte[]> later) {
    static final Files NONE = new Files(Map.of(), Map.of());

    public Optional<byte[]> of(UUID file) {
      return Optional.ofNullable(sent.getOrDefault(file, later.get(file)));
    }

    @Override
    public String toString() {
      return "Files[" + sent.size() + " sent, " + later.size() + " later]";
    }
  }

  /** What the person added; nothing once the case does not lie as it was opened. */
  public Files of(OpenCase open) {
    return database.retrying(tx -> reached(tx, open).map(row -> read(tx, open)).map(Lying::files).orElse(Files.NONE));
  }

  /**
   * Makes the change that the edit finds right, in one guarded transaction; the edit may be asked three times.
   *
   * @return whether something was changed
   */
  public boolean change(Reviewer reviewer, OpenCase open, Function<Files, Optional<FileChange>> edit) {
    return reviewer.sitsAt(open.desk()) && database.retrying(tx -> {
      var row = reached(tx, open);
      return row.isPresent() && changed(tx, open, row.get(), edit);
    });
  }

  /** Adds a paper of the desk, written into the ledger in the same transaction; false once the case does not lie as opened. */
  public boolean attach(Reviewer reviewer, OpenCase open, UUID file, byte[] content) {
    return reviewer.sitsAt(open.desk()) && open.mayWrite() && database.retrying(tx -> {
      var row = reached(tx, open);
      row.ifPresent(found -> {
        complaints.advance(tx, found, Guard.fresh(vault));
        ledger.write(tx, Opening.entry(reviewer, Act.PAPER_ATTACHED, found, open.desk()));
        var place = Place.of(Purpose.ANSWER_FILE, Ids.bytes(file));
        records.add(tx, open.id(), place, box.lock(open.id(), place, content, open.keys().conversationKey()));
      });
      return row.isPresent();
    });
  }

  /** Whether a record of any complaint names the file: what the sweep must know before it deletes stored bytes. */
  public boolean isNamed(UUID file) {
    return database.transaction(tx -> records.names(tx, Ids.bytes(file)));
  }

  /** Written into the ledger before a paper leaves the server as it lies. */
  public void handedOut(Reviewer reviewer, OpenCase open) {
    ledger.write(Opening.entry(reviewer, Act.ORIGINAL_TAKEN, open.row(), open.desk()));
  }

  /** The desks' papers, for whoever holds the conversation; none for a draft or what is gone. */
  public Map<UUID, byte[]> ofDesk(ComplaintId id, Secret conversationKey) {
    return database.transaction(tx -> {
      var files = new LinkedHashMap<UUID, byte[]>();
      if (complaints.find(tx, id).filter(row -> row.stage() != Stage.DRAFT).isPresent()) {
        records.all(tx, id, Purpose.ANSWER_FILE.code(), Purpose.ANSWER_FILE.code()).forEach((place, record) ->
            files.put(Ids.uuid(place.itemBytes()), box.open(id, place, record, conversationKey)));
      }
      return files;
    });
  }

  /** File records as they lie, what they say, and the secrets of the later ones. */
  private record Lying(Map<Place, byte[]> underDigest, Files files, Map<UUID, Secret> secrets) {}

  private Optional<ComplaintRow> reached(Transaction tx, OpenCase open) {
    return wraps.find(tx, open.id(), open.desk()).filter(open::wrappedAs)
        .flatMap(wrap -> complaints.find(tx, open.id())).filter(row -> row.stage() == Stage.SENT);
  }

  private Lying read(Transaction tx, OpenCase open) {
    var id = open.id();
    var keys = open.keys();
    var underDigest = records.all(tx, id, Dossiers.FIRST_CODE, Dossiers.LAST_CODE);
    dossiers.keys(id, underDigest, keys.caseKey()).close();
    var sealed = records.all(tx, id, Purpose.PAPER_SECRET.code(), Purpose.PAPER_SECRET.code());
    var secrets = new HashMap<UUID, Secret>();
    var later = new LinkedHashMap<UUID, byte[]>();
    try (var pair = SealingPair.fromSeed(keys.inboxSeed().orElseThrow(TamperedException::new))) {
      records.all(tx, id, Purpose.LATER_PAPER.code(), Purpose.LATER_PAPER.code()).forEach((place, record) -> {
        var file = Ids.uuid(place.itemBytes());
        var secret = inbox.secret(id, file, sealed.get(Inbox.secretPlace(file)), pair);
        secrets.put(file, secret);
        later.put(file, inbox.open(id, file, record, secret, keys.conversationKey()));
      });
    }
    return new Lying(underDigest, new Files(dossiers.files(id, underDigest, keys.caseKey()), later), secrets);
  }

  private boolean changed(Transaction tx, OpenCase open, ComplaintRow row, Function<Files, Optional<FileChange>> edit) {
    var lying = read(tx, open);
    var change = edit.apply(lying.files());
    if (change.isEmpty()) {
      return false;
    }
    complaints.advance(tx, row, Guard.fresh(vault));
    change.get().alongside().accept(tx);
    boolean later = change.get().drop().stream().anyMatch(lying.files().later()::containsKey)
        || change.get().put().keySet().stream().anyMatch(lying.files().later()::containsKey);
    if (later) {
      writeLater(tx, open, lying, change.get());
    } else {
      records.delete(tx, open.id(), change.get().drop().stream().map(Dossiers::file).toList());
      records.putAll(tx, open.id(), dossiers.changes(open.id(), lying.underDigest(), open.keys(), change.get()));
    }
    return true;
  }

  private void writeLater(Transaction tx, OpenCase open, Lying lying, FileChange change) {
    try (var pair = SealingPair.fromSeed(open.keys().inboxSeed().orElseThrow(TamperedException::new))) {
      change.drop().forEach(file -> records.delete(tx, open.id(), Inbox.places(file)));
      change.put().forEach((file, content) -> {
        var secret = lying.secrets().computeIfAbsent(file, fresh -> vault.fresh());
        records.putAll(tx, open.id(), inbox.sealed(open.id(), file, content, secret, open.keys().conversationKey(),
            pair.publicKey()));
      });
    }
  }
}
