package org.amparo.complaint;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.amparo.platform.LostRaceException;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/**
 * The records of a sent complaint that its code opens too: messages, status and consents, under the conversation key. Every
 * write is guarded by the complaint's generation, so that nothing is acknowledged under a dead key.
 */
public final class Exchange {
  /** The last byte of a message's place: who wrote it. */
  public static final byte[] FROM_FILER = {1};

  /** The last byte of a message's place: who wrote it. */
  public static final byte[] FROM_DESK = {2};

  private static final int FIRST_CODE = 0x0401;
  private static final int LAST_CODE = 0x0404;

  private final ComplaintTable complaints = new ComplaintTable();
  private final RecordTable records = new RecordTable();
  private final CaseDeskTable wraps = new CaseDeskTable();
  private final Vault vault;
  private final Strongbox box;
  private final Erasure erasure;

  public Exchange(Vault vault, Strongbox box, Erasure erasure) {
    this.vault = vault;
    this.box = box;
    this.erasure = erasure;
  }

  /** A sent complaint with what lies under its conversation key, still sealed. */
  public record Shelf(ComplaintRow row, Map<Place, byte[]> records) {}

  /** The complaint, sent or taken back; nothing for a draft or one that is gone. */
  public Optional<Shelf> read(Transaction tx, ComplaintId id) {
    return complaints.find(tx, id).filter(row -> row.stage() != Stage.DRAFT)
        .map(row -> new Shelf(row, records.all(tx, id, FIRST_CODE, LAST_CODE)));
  }

  /** Whether the case still lies wrapped as it was opened at the desk: what a desk writes, it writes only then. */
  public boolean liesAsOpened(Transaction tx, OpenCase open) {
    return wraps.find(tx, open.id(), open.desk()).filter(open::wrappedAs).isPresent();
  }

  public StatusHistory status(Shelf shelf, Secret conversationKey) {
    return StatusHistory.read(open(shelf, Place.of(Purpose.STATUS), conversationKey));
  }

  public Consents consents(Shelf shelf, Secret conversationKey) {
    return Consents.read(open(shelf, Place.of(Purpose.CONSENTS), conversationKey));
  }

  public byte[] open(Shelf shelf, Place place, Secret conversationKey) {
    return box.open(shelf.row().id(), place, shelf.records().get(place), conversationKey);
  }

  /** First statement of a write: nobody else wrote since the shelf was read, and it is still sent. */
  public void advance(Transaction tx, Shelf shelf) {
    if (shelf.row().stage() != Stage.SENT) {
      throw new LostRaceException();
    }
    complaints.advance(tx, shelf.row(), Guard.fresh(vault));
  }

  /** @throws org.amparo.platform.DuplicateException if a record lies there already: the form came twice */
  public void add(Transaction tx, Shelf shelf, Place place, byte[] content, Secret conversationKey) {
    records.add(tx, shelf.row().id(), place, box.lock(shelf.row().id(), place, content, conversationKey));
  }

  public void replace(Transaction tx, Shelf shelf, Consents consents, Secret conversationKey) {
    var place = Place.of(Purpose.CONSENTS);
    records.put(tx, shelf.row().id(), place, box.lock(shelf.row().id(), place, consents.bytes(), conversationKey));
  }

  /** Closes the complaint to every desk at once; the wrapped case keys stay, so that Undo works. */
  public void takeBack(Transaction tx, Shelf shelf, LocalDate today) {
    complaints.move(tx, shelf.row(), Guard.fresh(vault), Stage.TAKEN_BACK, today);
    wraps.dropLineKeys(tx, shelf.row().id());
  }

  public void undo(Transaction tx, Shelf shelf) {
    complaints.move(tx, shelf.row(), Guard.fresh(vault), Stage.SENT, null);
  }

  public void erase(Transaction tx, Shelf shelf) {
    erasure.erase(tx, shelf.row());
  }
}
