package org.amparo.transparency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.desk.DeskId;
import org.amparo.desk.MemberId;
import org.amparo.platform.LostRaceException;
import org.amparo.platform.Transaction;

/** Reports in the making and published ones, and all the SQL that touches them. */
final class SnapshotTable {
  /** A report as it was published. */
  record Out(Quarter quarter, int edition, LocalDate day, String report) {}

  /** What a desk added, sealed: its tables, and their key for each of the two approvers. */
  record Sealed(DeskId desk, byte[] tables, byte[] oneKey, byte[] otherKey) {}

  void add(Transaction tx, Snapshot snapshot, String counts) {
    tx.run("""
        INSERT INTO snapshot (id, quarter, edition, begun_day, one, other, counts)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """, snapshot.id().bytes(), snapshot.quarter().code(), snapshot.edition(), snapshot.begun(),
        snapshot.one().bytes(), snapshot.other().bytes(), counts);
  }

  /** Locked until the transaction ends, so that nobody adds, approves or drops at once. */
  Optional<Snapshot> lock(Transaction tx, SnapshotId id) {
    return tx.one("SELECT id FROM snapshot WHERE id = ? AND report IS NULL FOR UPDATE", row -> true,
        (Object) id.bytes()).flatMap(there -> open(tx).stream().filter(one -> one.id().equals(id)).findFirst());
  }

  /** Those not published yet, oldest quarter first. */
  List<Snapshot> open(Transaction tx) {
    Map<String, Set<DeskId>> added = new HashMap<>();
    Map<String, Set<MemberId>> approved = new HashMap<>();
    tx.list("SELECT snapshot, desk FROM snapshot_desk", row -> added.computeIfAbsent(
        SnapshotId.of(row.getBytes("snapshot")).hex(), fresh -> new HashSet<>())
        .add(DeskId.of(row.getBytes("desk"))));
    tx.list("SELECT snapshot, member FROM snapshot_approval", row -> approved.computeIfAbsent(
        SnapshotId.of(row.getBytes("snapshot")).hex(), fresh -> new HashSet<>())
        .add(MemberId.of(row.getBytes("member"))));
    return tx.list("""
        SELECT id, quarter, edition, begun_day, one, other
          FROM snapshot
         WHERE report IS NULL
         ORDER BY quarter, edition
        """, row -> read(row, added, approved));
  }

  String counts(Transaction tx, SnapshotId id) {
    return tx.one("SELECT counts FROM snapshot WHERE id = ?", row -> row.getString("counts"), (Object) id.bytes())
        .orElseThrow(LostRaceException::new);
  }

  int editions(Transaction tx, Quarter quarter) {
    return tx.one("SELECT COALESCE(MAX(edition), 0) AS editions FROM snapshot WHERE quarter = ?",
        row -> row.getInt("editions"), quarter.code()).orElse(0);
  }

  void put(Transaction tx, SnapshotId id, Sealed sealed) {
    tx.run("""
        REPLACE INTO snapshot_desk (snapshot, desk, tables, one_key, other_key)
        VALUES (?, ?, ?, ?, ?)
        """, id.bytes(), sealed.desk().bytes(), sealed.tables(), sealed.oneKey(), sealed.otherKey());
    tx.run("DELETE FROM snapshot_approval WHERE snapshot = ?", (Object) id.bytes());
  }

  List<Sealed> sealed(Transaction tx, SnapshotId id) {
    return tx.list("SELECT desk, tables, one_key, other_key FROM snapshot_desk WHERE snapshot = ? ORDER BY desk",
        row -> new Sealed(DeskId.of(row.getBytes("desk")), row.getBytes("tables"), row.getBytes("one_key"),
            row.getBytes("other_key")), (Object) id.bytes());
  }

  void approve(Transaction tx, SnapshotId id, MemberId member, byte[] hash) {
    tx.run("REPLACE INTO snapshot_approval (snapshot, member, hash) VALUES (?, ?, ?)", id.bytes(), member.bytes(), hash);
  }

  /** How many of the two approved exactly these bytes. */
  int approvals(Transaction tx, Snapshot snapshot, byte[] hash) {
    return tx.list("SELECT member FROM snapshot_approval WHERE snapshot = ? AND hash = ? AND member IN (?, ?)",
        row -> row.getBytes("member"), snapshot.id().bytes(), hash, snapshot.one().bytes(), snapshot.other().bytes())
        .size();
  }

  void publish(Transaction tx, SnapshotId id, String report, LocalDate day) {
    tx.run("UPDATE snapshot SET report = ?, published_day = ? WHERE id = ?", report, day, id.bytes());
    forget(tx, id);
  }

  void drop(Transaction tx, SnapshotId id) {
    forget(tx, id);
    tx.run("DELETE FROM snapshot WHERE id = ? AND report IS NULL", (Object) id.bytes());
  }

  /** Newest first. */
  List<Out> published(Transaction tx) {
    return tx.list("""
        SELECT quarter, edition, published_day, report
          FROM snapshot
         WHERE report IS NOT NULL
         ORDER BY quarter DESC, edition DESC
        """, row -> new Out(Quarter.read(row.getString("quarter")).orElseThrow(), row.getInt("edition"),
            LocalDate.parse(row.getString("published_day")), row.getString("report")));
  }

  boolean isPublished(Transaction tx, Quarter quarter) {
    return tx.one("SELECT 1 FROM snapshot WHERE quarter = ? AND report IS NOT NULL LIMIT 1", row -> true,
        quarter.code()).isPresent();
  }

  private static void forget(Transaction tx, SnapshotId id) {
    tx.run("DELETE FROM snapshot_desk WHERE snapshot = ?", (Object) id.bytes());
    tx.run("DELETE FROM snapshot_approval WHERE snapshot = ?", (Object) id.bytes());
  }

  private static Snapshot read(ResultSet row, Map<String, Set<DeskId>> added, Map<String, Set<MemberId>> approved)
      throws SQLException {
    var id = SnapshotId.of(row.getBytes("id"));
    return new Snapshot(id, Quarter.read(row.getString("quarter")).orElseThrow(), row.getInt("edition"),
        LocalDate.parse(row.getString("begun_day")), MemberId.of(row.getBytes("one")),
        MemberId.of(row.getBytes("other")), added.getOrDefault(id.hex(), Set.of()),
        approved.getOrDefault(id.hex(), Set.of()));
  }
}
