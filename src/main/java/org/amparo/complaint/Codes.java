package org.amparo.complaint;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.amparo.platform.Database;
import org.amparo.platform.LostRaceException;
import org.amparo.platform.Transaction;
import org.amparo.receipt.Receipt;
import org.amparo.vault.Argon2Lane;
import org.amparo.vault.Purpose;
import org.amparo.vault.ReceiptKeys;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** Mints the code of a draft, once: afterwards it opens the draft from any device. */
public final class Codes {
  private final ComplaintTable complaints = new ComplaintTable();
  private final RecordTable records = new RecordTable();
  private final Database database;
  private final Vault vault;
  private final Drafts drafts;
  private final Doors doors;
  private final ReceiptKeys receiptKeys;
  private final Argon2Lane lane;
  private final SecureRandom random;

  /** @param lane of minting alone, so that a flood of returns or sign-ins never delays it */
  public Codes(Database database, Vault vault, Drafts drafts, Doors doors, ReceiptKeys receiptKeys, Argon2Lane lane,
      SecureRandom random) {
    this.database = database;
    this.vault = vault;
    this.drafts = drafts;
    this.doors = doors;
    this.receiptKeys = receiptKeys;
    this.lane = lane;
    this.random = random;
  }

  /**
   * Makes sure the draft behind the token has a code; whoever comes second finds the first one's.
   *
   * @return whether the draft has one now; false when there is no draft behind the token
   * @throws org.amparo.vault.BusyException if too many codes are being made at once
   */
  public boolean mint(Secret token) {
    return mint(token, false);
  }

  /** @param renew whether whoever comes back with it first is given another, which nobody else has seen */
  boolean mint(Secret token, boolean renew) {
    var has = hasCode(token);
    if (has.isEmpty() || has.get()) {
      return has.isPresent();
    }
    try (var receipt = Receipt.mint(random); var digits = receipt.digits();
        var derived = receiptKeys.derive(digits, lane)) {
      return database.retrying(tx -> drafts.reach(tx, token).map(draft -> {
        try (draft) {
          return minted(tx, token, draft, new Fresh(receipt, derived, renew));
        }
      })).orElse(false);
    }
  }

  /** Nothing where there is no draft: then no derivation is spent on it. */
  private Optional<Boolean> hasCode(Secret token) {
    return drafts.open(token).map(draft -> {
      try (draft) {
        return draft.receipt().isPresent();
      }
    });
  }

  /** A code that was drawn, with what follows from it. */
  private record Fresh(Receipt receipt, ReceiptKeys.Derived derived, boolean renew) {}

  private boolean minted(Transaction tx, Secret token, OpenDraft draft, Fresh fresh) {
    var derived = fresh.derived();
    if (draft.row().hasReceipt()) {
      return true;
    }
    var id = draft.row().id();
    complaints.mint(tx, draft.row(), Guard.fresh(vault), derived.tag());
    put(tx, id, Place.of(Purpose.RECEIPT_CONVERSATION, derived.tag()), 
        ConversationCode.content(draft.dossier().keys().conversationKey(), fresh.renew(), Optional.empty()), derived);
    put(tx, id, Place.of(Purpose.RECEIPT_CASE, derived.tag()), draft.dossier().keys().caseKey().copy(), derived);
    if (!doors.remember(tx, token, draft.doorRow(), draft.door().caseKey(), fresh.receipt())) {
      throw new LostRaceException();
    }
    return true;
  }

  private void put(Transaction tx, ComplaintId id, Place place, Secret content, ReceiptKeys.Derived derived) {
    try (content) {
      records.put(tx, id, place, vault.lock(content.expose(), derived.kek(), place.label(id)));
    }
  }

  /** What a code opens: a draft's case key while it is one, the conversation key always. */
  public sealed interface Opened extends AutoCloseable {
    ComplaintRow row();

    @Override
    void close();

    /** A complaint not sent yet, on a new device. */
    record Unsent(ComplaintRow row, Secret caseKey, Receipt receipt) implements Opened {
      @Override
      public void close() {
        caseKey.close();
        receipt.close();
      }
    }

    /**
     * A complaint that was sent.
     *
     * @param renew whether this code was made by somebody else, and is to be replaced
     * @param renewed the code that replaces it, once it was drawn
     */
    record AfterSending(ComplaintRow row, Secret conversationKey, boolean renew, Optional<Receipt> renewed)
        implements Opened {
      @Override
      public void close() {
        conversationKey.close();
        renewed.ifPresent(Receipt::close);
      }
    }
  }

  /**
   * Opens a complaint by its code and makes a door of it, in one guarded transaction: no door is ever made to what was
   * sent or erased meanwhile. Every miss runs the same derivation and the same statements.
   *
   * @param returning the lane of people who come back
   */
  public <T> Optional<T> open(Receipt receipt, Argon2Lane returning, BiFunction<Transaction, Opened, T> door) {
    try (var digits = receipt.digits(); var derived = receiptKeys.derive(digits, returning)) {
      return database.retrying(tx -> reached(tx, digits, derived).map(opened -> {
        try (opened) {
          complaints.advance(tx, opened.row(), Guard.fresh(vault));
          return door.apply(tx, opened);
        }
      }));
    }
  }

  private Optional<Opened> reached(Transaction tx, Secret digits, ReceiptKeys.Derived derived) {
    var row = complaints.findByReceipt(tx, derived.tag());
    var id = row.map(ComplaintRow::id).orElseGet(ComplaintId::fresh);
    var conversation = Place.of(Purpose.RECEIPT_CONVERSATION, derived.tag());
    var draft = Place.of(Purpose.RECEIPT_CASE, derived.tag());
    var sealedConversation = records.find(tx, id, conversation);
    var sealedDraft = records.find(tx, id, draft);
    return row.map(found -> found.stage() == Stage.DRAFT
        ? new Opened.Unsent(found, unlocked(id, draft, sealedDraft, derived), Receipt.ofDigits(digits.copy()))
        : sent(found, conversation, sealedConversation, derived));
  }

  private Secret unlocked(ComplaintId id, Place place, Optional<byte[]> sealed, ReceiptKeys.Derived derived) {
    return Secret.owning(vault.unlock(sealed.orElseThrow(), derived.kek(), place.label(id)));
  }

  private Opened sent(ComplaintRow row, Place place, Optional<byte[]> sealed, ReceiptKeys.Derived derived) {
    try (var content = unlocked(row.id(), place, sealed, derived)) {
      return ConversationCode.read(row, content);
    }
  }

  /**
   * Draws the code that replaces one which somebody else made; both open until {@link #keepRenewed}. The same code again
   * if it was drawn before.
   *
   * @param returning the lane of people who come back
   */
  public Optional<Receipt> renew(Receipt old, Argon2Lane returning) {
    try (var digits = old.digits(); var derived = receiptKeys.derive(digits, returning);
        var receipt = Receipt.mint(random); var fresh = receipt.digits();
        var next = receiptKeys.derive(fresh, returning)) {
      return database.retrying(tx -> reached(tx, digits, derived).flatMap(opened -> {
        try (opened) {
          return opened instanceof Opened.AfterSending sent && sent.renew()
              ? Optional.of(sent.renewed().map(Codes::copy).orElseGet(() -> renewed(tx, sent, derived, receipt, next)))
              : Optional.empty();
        }
      }));
    }
  }

  private Receipt renewed(Transaction tx, Opened.AfterSending sent, ReceiptKeys.Derived old, Receipt receipt,
      ReceiptKeys.Derived next) {
    var id = sent.row().id();
    var key = sent.conversationKey();
    complaints.renew(tx, sent.row(), Guard.fresh(vault), next.tag());
    put(tx, id, Place.of(Purpose.RECEIPT_CONVERSATION, old.tag()),
        ConversationCode.content(key, true, Optional.of(receipt)), old);
    put(tx, id, Place.of(Purpose.RECEIPT_CONVERSATION, next.tag()),
        ConversationCode.content(key, false, Optional.empty()), next);
    return copy(receipt);
  }

  /** "I have it": from now on only the code that was drawn at the first return opens; false if there is none. */
  public boolean keepRenewed(ComplaintId id) {
    return database.retrying(tx -> complaints.find(tx, id)
        .flatMap(row -> complaints.tags(tx, id).filter(tags -> tags.renewed().isPresent())
            .map(tags -> kept(tx, row, tags))).isPresent());
  }

  private boolean kept(Transaction tx, ComplaintRow row, ComplaintTable.Tags tags) {
    complaints.keepRenewed(tx, row, Guard.fresh(vault));
    records.delete(tx, row.id(), List.of(Place.of(Purpose.RECEIPT_CONVERSATION, tags.receipt())));
    return true;
  }

  static Receipt copy(Receipt receipt) {
    try (var digits = receipt.digits()) {
      return Receipt.ofDigits(digits);
    }
  }
}
