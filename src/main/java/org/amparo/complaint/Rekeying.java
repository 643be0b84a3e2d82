package org.amparo.complaint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.amparo.desk.DeskId;
import org.amparo.desk.Desks;
import org.amparo.desk.Reviewer;
import org.amparo.desk.SealTo;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/**
 * A fresh case key and a fresh inbox pair for a case (Ruling 3): what lies under the case key is sealed anew, for the desks
 * named and for nobody else. The receipt, the conversation and the bytes of papers stay as they are. Whoever calls commits
 * or loses the whole of it.
 */
public final class Rekeying {
  private static final int FIRST_CODE = 0x0201;
  private static final int LAST_CODE = 0x02ff;
  private static final int FIRST_OF_DESKS = 0x0206;
  private static final int ID = 32;

  private final ComplaintTable complaints = new ComplaintTable();
  private final RecordTable records = new RecordTable();
  private final CaseDeskTable wraps = new CaseDeskTable();
  private final Vault vault;
  private final Strongbox box;
  private final Dossiers dossiers;
  private final Sealing sealing;
  private final Desks desks;

  public Rekeying(Vault vault, Strongbox box, Desks desks) {
    this.vault = vault;
    this.box = box;
    this.dossiers = new Dossiers(box);
    this.sealing = new Sealing(vault);
    this.desks = desks;
  }

  /**
   * What becomes of a case on the way.
   *
   * @param to the certified keys of its desks from now on, the leading one first
   * @param contents what the answers and the identity become
   * @param papers what becomes of the desks' own records (0206 to 02ff), opened, each named by its place; those of a desk
   *     that the case leaves are dropped afterwards
   */
  record Change(List<SealTo> to, UnaryOperator<Contents> contents, UnaryOperator<Map<Place, byte[]>> papers) {
    static Change of(List<SealTo> to) {
      return new Change(to, UnaryOperator.identity(), UnaryOperator.identity());
    }
  }

  /** The certified keys of the desks where the case lies now, the leading one first; nothing if one is not certified. */
  Optional<List<SealTo>> recipients(Transaction tx, ComplaintId id) {
    return certified(tx, wraps.desksOf(tx, id));
  }

  /** The certified keys of these desks, in this order; nothing if one is not certified here. */
  Optional<List<SealTo>> certified(Transaction tx, List<DeskId> some) {
    var found = some.stream().flatMap(desk -> desks.certified(tx, desk).stream()).toList();
    return found.size() == some.size() && !found.isEmpty() ? Optional.of(found) : Optional.empty();
  }

  /**
   * Re-keys an open case within a transaction that must not have written yet.
   *
   * @param to the desks from now on, the leading one first
   * @return false once the case does not lie as it was opened
   */
  boolean rekey(Transaction tx, Reviewer by, OpenCase open, List<SealTo> to, UnaryOperator<Contents> contents) {
    return rekey(tx, by, open, new Change(to, contents, UnaryOperator.identity()));
  }

  /** The same, with a change to the desks' own records. */
  boolean rekey(Transaction tx, Reviewer by, OpenCase open, Change change) {
    var row = complaints.find(tx, open.id()).filter(found -> found.stage() == Stage.SENT && by.sitsAt(open.desk()));
    var wrap = wraps.find(tx, open.id(), open.desk()).filter(open::wrappedAs);
    if (row.isEmpty() || wrap.isEmpty()) {
      return false;
    }
    rekey(tx, row.get(), open.keys().caseKey(), change);
    return true;
  }

  /**
   * Re-keys a case, sent or taken back, with its key in hand.
   *
   * @throws org.amparo.platform.LostRaceException if it changed since the row was read
   */
  void rekey(Transaction tx, ComplaintRow seen, Secret caseKey, Change change) {
    try (var fresh = sealing.draw()) {
      complaints.rekey(tx, seen, Guard.fresh(vault), fresh.inboxKey());
      var lying = records.all(tx, seen.id(), FIRST_CODE, LAST_CODE);
      try (var dossier = dossiers.open(seen.id(), Dossiers.underDigest(lying), caseKey);
          var keys = fresh.keys(dossier.keys().conversationKey())) {
        sealing.lay(tx, seen.id(), lying.keySet(), sealed(seen.id(), lying, dossier, keys, change));
        sealing.wrap(tx, seen, keys.caseKey(), change.to());
        readdress(tx, seen.id(), dossier.keys(), fresh.inbox());
      }
    }
  }

  /** Everything that lay under the old case key, opened, changed on the way, and sealed under the fresh one. */
  private Map<Place, byte[]> sealed(ComplaintId id, Map<Place, byte[]> lying, Dossier dossier, CaseKeys keys,
      Change change) {
    var old = dossier.keys().caseKey();
    var files = dossiers.sealedFiles(id, dossiers.files(id, lying, old), keys.caseKey());
    var sealed = new HashMap<>(dossiers.sealed(id, change.contents().apply(dossier.contents()), keys, files));
    var line = Place.of(Purpose.QUEUE_LINE);
    sealed.put(line, box.lock(id, line, box.open(id, line, lying.get(line), old), keys.caseKey()));
    var papers = new HashMap<Place, byte[]>();
    lying.forEach((place, bytes) -> {
      if (place.purpose().code() >= FIRST_OF_DESKS) {
        papers.put(place, box.open(id, place, bytes, old));
      }
    });
    var staying = change.to().stream().map(to -> to.desk().hex()).collect(Collectors.toSet());
    change.papers().apply(papers).forEach((place, content) -> {
      if (staying.contains(desk(place))) {
        sealed.put(place, box.lock(id, place, content, keys.caseKey()));
      }
    });
    return sealed;
  }

  /** Later papers go to the fresh inbox: what opens them is sealed to it, and the status record pins it. */
  private void readdress(Transaction tx, ComplaintId id, CaseKeys old, SealingPair fresh) {
    var code = Purpose.PAPER_SECRET.code();
    var resealed = new HashMap<Place, byte[]>();
    try (var before = SealingPair.fromSeed(old.inboxSeed().orElseThrow(TamperedException::new))) {
      records.all(tx, id, code, code).forEach((place, sealed) -> {
        try (var secret = vault.unseal(sealed, before, place.label(id))) {
          resealed.put(place, vault.seal(secret, fresh.publicKey(), place.label(id)));
        }
      });
    }
    var place = Place.of(Purpose.STATUS);
    var lying = records.find(tx, id, place).orElseThrow(TamperedException::new);
    var history = StatusHistory.read(box.open(id, place, lying, old.conversationKey()))
        .withInbox(fresh.publicKey().fingerprint());
    resealed.put(place, box.lock(id, place, history.bytes(), old.conversationKey()));
    records.putAll(tx, id, resealed);
  }

  /** The desk whose record this is: its id comes first in the place of each. */
  static String desk(Place place) {
    return place.item().substring(0, ID);
  }
}
