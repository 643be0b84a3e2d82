package org.amparo.complaint;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Transaction;
import org.amparo.receipt.Receipt;
import org.amparo.vault.DoorKeys;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** The doors that browsers own: the cookie is the key, and nothing else says who is there. */
public final class Doors {
  private static final long RESEAL_MINUTES = 5;
  private static final int TOKEN_BYTES = 32;

  private final DoorTable table = new DoorTable();
  private final Database database;
  private final Vault vault;
  private final DoorKeys keys;
  private final Days days;
  private final Belongings belongings;

  public Doors(Database database, Vault vault, DoorKeys keys, Days days, Belongings belongings) {
    this.database = database;
    this.vault = vault;
    this.keys = keys;
    this.days = days;
    this.belongings = belongings;
  }

  /** What this browser's token opens now; nothing for an unknown token or a door that fell asleep. */
  public Optional<Door> look(Secret token) {
    return database.retrying(tx -> open(tx, token).map(Opened::door));
  }

  /** Destroys this browser's door, and what was being uploaded through it. */
  public void leave(Secret token) {
    database.transaction(tx -> {
      belongings.letGo(tx, List.of(keys.id(token)), List.of());
      table.delete(tx, keys.id(token));
      return null;
    });
  }

  /** A door with the row it was read from, so that it changes only as read. */
  record Opened(DoorRow row, Door door) {}

  Optional<Opened> open(Transaction tx, Secret token) {
    if (token.length() != TOKEN_BYTES) {
      return Optional.empty();
    }
    return table.find(tx, keys.id(token)).flatMap(row -> opened(tx, token, row));
  }

  private Optional<Opened> opened(Transaction tx, Secret token, DoorRow row) {
    if (row.record().isEmpty()) {
      return Optional.of(new Opened(row, new Door.SentElsewhere(row.complaint())));
    }
    try (var content = Secret.owning(unlocked(token, row))) {
      long used = DoorRecord.minute(content.expose());
      if (!row.kind().stillOpen(used, days.minute())) {
        table.delete(tx, row.id());
        return Optional.empty();
      }
      var current = row.kind().renewable() && days.minute() - used >= RESEAL_MINUTES
          ? renewed(tx, token, row, content) : row;
      return Optional.of(new Opened(current, DoorRecord.read(row.kind(), row.complaint(), content.expose())));
    }
  }

  private DoorRow renewed(Transaction tx, Secret token, DoorRow row, Secret content) {
    try (var fresh = Secret.owning(DoorRecord.withMinute(content.expose(), days.minute()))) {
      var record = locked(token, row.kind(), row.complaint(), fresh);
      return table.replace(tx, row, row.kind(), days.today(), record)
          ? new DoorRow(row.id(), row.complaint(), row.kind(), days.today(), Optional.of(record))
          : row;
    }
  }

  /** A door to a draft: at the start, and on another device for who types its code. */
  public Secret makeDraft(Transaction tx, ComplaintId complaint, Secret caseKey, Optional<Receipt> receipt) {
    return made(tx, complaint, DoorKind.DRAFT, DoorRecord.draft(days.minute(), caseKey, receipt));
  }

  /** For the room that lets a person come back with their code. */
  public Secret makeReturn(Transaction tx, ComplaintId complaint, Secret conversationKey) {
    return made(tx, complaint, DoorKind.RETURN, DoorRecord.returning(days.minute(), conversationKey, Map.of()));
  }

  private Secret made(Transaction tx, ComplaintId complaint, DoorKind kind, Secret content) {
    var token = vault.fresh();
    try (content) {
      table.add(tx, new DoorRow(keys.id(token), complaint, kind, days.today(),
          Optional.of(locked(token, kind, complaint, content))));
      return token;
    }
  }

  /** Whether the draft door now holds the code too. */
  boolean remember(Transaction tx, Secret token, DoorRow seen, Secret caseKey, Receipt receipt) {
    try (var content = DoorRecord.draft(days.minute(), caseKey, Optional.of(receipt))) {
      return table.replace(tx, seen, DoorKind.DRAFT, days.today(),
          locked(token, DoorKind.DRAFT, seen.complaint(), content));
    }
  }

  /** Whether the return door now knows these papers as added on its visit. */
  boolean remember(Transaction tx, Secret token, DoorRow seen, Secret conversationKey, Map<UUID, Secret> papers) {
    try (var content = DoorRecord.returning(days.minute(), conversationKey, papers)) {
      return table.replace(tx, seen, DoorKind.RETURN, days.today(),
          locked(token, DoorKind.RETURN, seen.complaint(), content));
    }
  }

  /** Whether the sender's door was turned; every other draft door of the complaint is emptied. */
  boolean turnSent(Transaction tx, Secret token, DoorRow seen, Receipt receipt, ZonedDateTime readBy,
      List<String> cards) {
    table.emptyOthers(tx, seen.complaint(), seen.id());
    try (var content = DoorRecord.sent(days.minute(), receipt, readBy, cards)) {
      return table.replace(tx, seen, DoorKind.SENT, days.today(),
          locked(token, DoorKind.SENT, seen.complaint(), content));
    }
  }

  /** Lets go of a door alone: what it led to stays. */
  void shut(Secret token) {
    database.transaction(tx -> {
      table.delete(tx, keys.id(token));
      return null;
    });
  }

  void deleteAll(Transaction tx, ComplaintId complaint) {
    table.deleteAll(tx, complaint);
  }

  /** Sweeps the doors that nobody can still use: a day is kept in clear for this alone. */
  public int sweep() {
    return database.transaction(tx -> table.deleteUnusedSince(tx, days.today().minusDays(1)));
  }

  private byte[] locked(Secret token, DoorKind kind, ComplaintId complaint, Secret content) {
    try (var key = keys.key(token)) {
      return vault.lock(content.expose(), key, kind.purpose().label(keys.id(token), complaint.bytes()));
    }
  }

  private byte[] unlocked(Secret token, DoorRow row) {
    try (var key = keys.key(token)) {
      return vault.unlock(row.record().orElseThrow(), key,
          row.kind().purpose().label(row.id(), row.complaint().bytes()));
    }
  }

}
