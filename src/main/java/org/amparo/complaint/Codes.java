package org.amparo.complaint;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
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
    var has = hasCode(token);
    if (has.isEmpty() || has.get()) {
      return has.isPresent();
    }
    try (var receipt = Receipt.mint(random); var digits = receipt.digits();
        var derived = receiptKeys.derive(digits, lane)) {
      return database.retrying(tx -> drafts.reach(tx, token).map(draft -> {
        try (draft) {
          return minted(tx, token, draft, receipt, derived);
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

  private boolean minted(Transaction tx, Secret token, OpenDraft draft, Receipt receipt, ReceiptKeys.Derived derived) {
    if (draft.row().hasReceipt()) {
      return true;
    }
    var id = draft.row().id();
    complaints.mint(tx, draft.row(), Guard.fresh(vault), derived.tag());
    put(tx, id, Place.of(Purpose.RECEIPT_CONVERSATION, derived.tag()), withFlag(draft.dossier().keys()), derived);
    put(tx, id, Place.of(Purpose.RECEIPT_CASE, derived.tag()), draft.dossier().keys().caseKey().copy(), derived);
    if (!doors.remember(tx, token, draft.doorRow(), draft.door().caseKey(), receipt)) {
      throw new LostRaceException();
    }
    return true;
  }

  private void put(Transaction tx, ComplaintId id, Place place, Secret content, ReceiptKeys.Derived derived) {
    try (content) {
      records.put(tx, id, place, vault.lock(content.expose(), derived.kek(), place.label(id)));
    }
  }

  /** The content of 0301: the conversation key and the flag "renew", which only assisted filing sets. */
  private static Secret withFlag(CaseKeys keys) {
    return Secret.owning(ByteBuffer.allocate(33).put(keys.conversationKey().expose()).put((byte) 0).array());
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

    /** A complaint that was sent. */
    record AfterSending(ComplaintRow row, Secret conversationKey) implements Opened {
      @Override
      public void close() {
        conversationKey.close();
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
        : new Opened.AfterSending(found, conversationKey(id, conversation, sealedConversation, derived)));
  }

  private Secret unlocked(ComplaintId id, Place place, Optional<byte[]> sealed, ReceiptKeys.Derived derived) {
    return Secret.owning(vault.unlock(sealed.orElseThrow(), derived.kek(), place.label(id)));
  }

  private Secret conversationKey(ComplaintId id, Place place, Optional<byte[]> sealed, ReceiptKeys.Derived derived) {
    try (var content = unlocked(id, place, sealed, derived)) {
      return Secret.owning(Arrays.copyOf(content.expose(), 32));
    }
  }
}
