package org.amparo.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.platform.Transaction;

/** The ledger's tables, and all the SQL that touches them. */
final class LedgerTable {
  private LedgerTable() {}

  /** An entry's bytes and the hash that stands beside them; nothing is believed until it is recomputed. */
  record Row(long number, byte[] entry, byte[] hash) {}

  /** A node and the key it signs its checkpoints with. */
  record Node(byte[] id, byte[] publicKey) {}

  /** Which deployment this is. */
  static Optional<byte[]> instance(Transaction tx) {
    return tx.one("""
        SELECT instance
          FROM ledger_instance
        """, row -> row.getBytes("instance"));
  }

  /** The first node that asks decides. */
  static byte[] drawnInstance(Transaction tx, byte[] ifNone) {
    tx.run("""
        INSERT IGNORE INTO ledger_instance (one, instance)
        VALUES (1, ?)
        """, ifNone);
    return instance(tx).orElseThrow();
  }

  static void introduce(Transaction tx, Node node) {
    tx.run("""
        INSERT INTO ledger_node (node, public_key)
        VALUES (?, ?)
        ON DUPLICATE KEY UPDATE public_key = VALUES(public_key)
        """, node.id(), node.publicKey());
  }

  static List<Node> nodes(Transaction tx) {
    return tx.list("""
        SELECT node, public_key
          FROM ledger_node
         ORDER BY node
        """, row -> new Node(row.getBytes("node"), row.getBytes("public_key")));
  }

  static void add(Transaction tx, byte[] node, Row row) {
    tx.run("""
        INSERT INTO ledger_entry (node, number, entry, hash)
        VALUES (?, ?, ?, ?)
        """, node, row.number(), row.entry(), row.hash());
  }

  /** Oldest first, from this number on. */
  static List<Row> from(Transaction tx, byte[] node, long number, int most) {
    return tx.list("""
        SELECT number, entry, hash
          FROM ledger_entry
         WHERE node = ?
           AND number >= ?
         ORDER BY number
         LIMIT ?
        """, LedgerTable::row, node, number, most);
  }

  /** The newest two as they stand now, whatever this transaction's snapshot is; only whose turn it is may ask. */
  static List<Row> last(Transaction tx, byte[] node) {
    return tx.list("""
        SELECT number, entry, hash
          FROM ledger_entry
         WHERE node = ?
         ORDER BY number DESC
         LIMIT 2
           FOR UPDATE
        """, LedgerTable::row, node);
  }

  /** Newest first, below this number. */
  static List<Row> before(Transaction tx, byte[] node, long number, int most) {
    return tx.list("""
        SELECT number, entry, hash
          FROM ledger_entry
         WHERE node = ?
           AND number < ?
         ORDER BY number DESC
         LIMIT ?
        """, LedgerTable::row, node, number, most);
  }

  /** What was done to a case, of all nodes, newest first within each. */
  static List<byte[]> about(Transaction tx, String ledgerId, int most) {
    return tx.list("""
        SELECT entry
          FROM ledger_entry
         WHERE about = ?
         ORDER BY node, number DESC
         LIMIT ?
        """, row -> row.getBytes("entry"), ledgerId.getBytes(StandardCharsets.US_ASCII), most);
  }

  static void checkpoint(Transaction tx, byte[] node, long size, LocalDate day, String note) {
    tx.run("""
        INSERT IGNORE INTO ledger_checkpoint (node, size, day, note)
        VALUES (?, ?, ?, ?)
        """, node, size, day, note);
  }

  static Optional<LocalDate> lastCheckpoint(Transaction tx, byte[] node) {
    return tx.one("""
        SELECT day
          FROM ledger_checkpoint
         WHERE node = ?
         ORDER BY size DESC
         LIMIT 1
        """, row -> LocalDate.parse(row.getString("day")), node);
  }

  static Optional<String> newestCheckpoint(Transaction tx, byte[] node) {
    return tx.one("""
        SELECT note
          FROM ledger_checkpoint
         WHERE node = ?
         ORDER BY size DESC
         LIMIT 1
        """, row -> row.getString("note"), node);
  }

  static List<String> checkpoints(Transaction tx, byte[] node) {
    return tx.list("""
        SELECT note
          FROM ledger_checkpoint
         WHERE node = ?
         ORDER BY size
        """, row -> row.getString("note"), node);
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(row.getLong("number"), row.getBytes("entry"), row.getBytes("hash"));
  }
}
