package org.amparo.evidence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.platform.Transaction;

/** Sealed papers in rows, and all the SQL that touches them. */
final class PieceTable {
  private PieceTable() {}

  /** Sealed bytes from a place on. */
  record Piece(long place, byte[] bytes) {
    long end() {
      return place + bytes.length;
    }
  }

  static void touch(Transaction tx, byte[] file, LocalDate day) {
    tx.run("""
        INSERT INTO evidence_file (file, day)
        VALUES (?, ?)
        ON DUPLICATE KEY UPDATE day = VALUES(day)
        """, file, day);
  }

  /** Many rows in one statement, which is what makes it fast. */
  static void add(Transaction tx, byte[] file, List<Piece> pieces) {
    var values = new ArrayList<Object>();
    pieces.forEach(piece -> values.addAll(List.of(file, piece.place(), piece.bytes())));
    tx.run("""
        INSERT INTO evidence_piece (file, place, bytes)
        VALUES (?, ?, ?)""" + ", (?, ?, ?)".repeat(pieces.size() - 1), values.toArray());
  }

  static boolean lies(Transaction tx, byte[] file) {
    return tx.one("""
        SELECT 1
          FROM evidence_file
         WHERE file = ?
        """, row -> true, file).isPresent();
  }

  /** Where the file ends. */
  static long end(Transaction tx, byte[] file) {
    return tx.one("""
        SELECT place + OCTET_LENGTH(bytes) AS `end`
          FROM evidence_piece
         WHERE file = ?
         ORDER BY place DESC
         LIMIT 1
        """, row -> row.getLong("end"), file).orElse(0L);
  }

  /** The piece that a place lies in, or the last one before it. */
  static Optional<Piece> around(Transaction tx, byte[] file, long place) {
    return tx.one("""
        SELECT place, bytes
          FROM evidence_piece
         WHERE file = ?
           AND place <= ?
         ORDER BY place DESC
         LIMIT 1
        """, PieceTable::piece, file, place);
  }

  /** How many pieces went, at most so many at once. */
  static int drop(Transaction tx, byte[] file, int most) {
    return tx.run("""
        DELETE FROM evidence_piece
         WHERE file = ?
         ORDER BY place
         LIMIT ?
        """, file, most);
  }

  static void forget(Transaction tx, byte[] file) {
    tx.run("""
        DELETE FROM evidence_file
         WHERE file = ?
        """, file);
  }

  static List<byte[]> lyingSince(Transaction tx, LocalDate before) {
    return tx.list("""
        SELECT file
          FROM evidence_file
         WHERE day < ?
        """, row -> row.getBytes("file"), before);
  }

  /** The folder that the database server keeps its tables in, as it names it. */
  static String folder(Transaction tx) {
    return tx.one("SELECT @@datadir AS folder", row -> row.getString("folder")).orElseThrow();
  }

  /** About how many bytes all pieces take: what the database last counted, right to about a tenth. */
  static long taken(Transaction tx) {
    return tx.one("""
        SELECT data_length
          FROM information_schema.tables
         WHERE table_schema = DATABASE()
           AND table_name = 'evidence_piece'
        """, row -> row.getLong("data_length")).orElseThrow();
  }

  private static Piece piece(ResultSet row) throws SQLException {
    return new Piece(row.getLong("place"), row.getBytes("bytes"));
  }
}
