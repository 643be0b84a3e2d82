package org.amparo.evidence;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.LostRaceException;
import org.amparo.platform.Transaction;
import org.amparo.vault.DoorKeys;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** The uploads of browsers, each locked under its door's key: under way, or whole and remembered for who asks again. */
final class UploadShelf {
  private final UploadTable table = new UploadTable();
  private final Database database;
  private final Vault vault;
  private final DoorKeys keys;
  private final Days days;

  UploadShelf(Database database, Vault vault, DoorKeys keys, Days days) {
    this.database = database;
    this.vault = vault;
    this.keys = keys;
    this.days = days;
  }

  /** An upload as it lies. */
  sealed interface Found {
    /** @param row as read: it changes only as read */
    record UnderWay(UploadTable.Row row, UploadRecord record) implements Found, AutoCloseable {
      @Override
      public void close() {
        record.close();
      }
    }

    record Whole(long length) implements Found {}
  }

  void add(Secret token, FileId id, UploadRecord record) {
    database.transaction(tx -> {
      table.add(tx, new UploadTable.Row(keys.id(token), id.bytes(), false, locked(token, id, record.bytes())),
          days.today());
      return null;
    });
  }

  Optional<Found> find(Secret token, FileId id) {
    return database.transaction(tx -> table.find(tx, keys.id(token), id.bytes())).map(row -> opened(token, id, row));
  }

  private Found opened(Secret token, FileId id, UploadTable.Row row) {
    var content = unlocked(token, id, row);
    if (row.whole()) {
      return new Found.Whole(ByteBuffer.wrap(content).getLong());
    }
    try {
      return new Found.UnderWay(row, UploadRecord.read(content));
    } finally {
      Arrays.fill(content, (byte) 0);
    }
  }

  /** Whether nobody else went on meanwhile. */
  boolean advance(Secret token, FileId id, UploadTable.Row seen, UploadRecord record) {
    var next = new UploadTable.Row(seen.door(), seen.file(), false, locked(token, id, record.bytes()));
    return database.transaction(tx -> table.replace(tx, seen, next, days.today()));
  }

  /** Within the transaction that writes the paper down: of the upload only its length is left. */
  void finish(Transaction tx, Secret token, FileId id, UploadTable.Row seen, long length) {
    var content = ByteBuffer.allocate(Long.BYTES).putLong(length).array();
    var next = new UploadTable.Row(seen.door(), seen.file(), true, locked(token, id, content));
    if (!table.replace(tx, seen, next, days.today())) {
      throw new LostRaceException();
    }
  }

  /** Whether an upload under way was there and is ended, so that its bytes can go. */
  boolean end(Secret token, FileId id) {
    return database.transaction(tx -> table.deleteUnderWay(tx, keys.id(token), id.bytes()));
  }

  /** What the door's uploads under way come to. */
  List<Progress> underWay(Secret token) {
    return database.transaction(tx -> table.ofDoor(tx, keys.id(token))).stream().filter(row -> !row.whole()).map(row -> {
      try (var record = UploadRecord.read(unlocked(token, FileId.of(row.file()), row))) {
        return record.progress();
      }
    }).toList();
  }

  private byte[] locked(Secret token, FileId id, byte[] content) {
    try (var key = keys.key(token)) {
      return vault.lock(content, key, Purpose.UPLOAD.label(keys.id(token), id.bytes()));
    } finally {
      Arrays.fill(content, (byte) 0);
    }
  }

  private byte[] unlocked(Secret token, FileId id, UploadTable.Row row) {
    try (var key = keys.key(token)) {
      return vault.unlock(row.record(), key, Purpose.UPLOAD.label(row.door(), id.bytes()));
    }
  }
}
