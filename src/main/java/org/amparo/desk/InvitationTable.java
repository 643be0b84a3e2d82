package org.amparo.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.platform.Transaction;

/** Who was invited and has not come yet, and all the SQL that touches it. */
final class InvitationTable {
  private static final String COLUMNS = """
      SELECT token_hash, name, desk, steward, invited_on, last_day
        FROM invitation
      """;

  private InvitationTable() {}

  static void add(Transaction tx, Invitation invitation) {
    tx.run("""
        INSERT INTO invitation (token_hash, name, desk, steward, invited_on, last_day)
        VALUES (?, ?, ?, ?, ?, ?)
        """, invitation.tokenHash(), invitation.name(), invitation.desk().map(DeskId::bytes).orElse(null),
        invitation.steward(), invitation.invitedOn(), invitation.lastDay());
  }

  static List<Invitation> all(Transaction tx) {
    return tx.list(COLUMNS + "ORDER BY name", InvitationTable::read);
  }

  static Optional<Invitation> find(Transaction tx, byte[] tokenHash) {
    return tx.one(COLUMNS + "WHERE token_hash = ?", InvitationTable::read, (Object) tokenHash);
  }

  /** Whether it lay there until now: an invitation is used once. */
  static boolean take(Transaction tx, byte[] tokenHash) {
    return tx.run("DELETE FROM invitation WHERE token_hash = ?", (Object) tokenHash) == 1;
  }

  static void dropOlder(Transaction tx, LocalDate today) {
    tx.run("DELETE FROM invitation WHERE last_day < ?", today);
  }

  private static Invitation read(ResultSet row) throws SQLException {
    return new Invitation(row.getBytes("token_hash"), row.getString("name"),
        Optional.ofNullable(row.getBytes("desk")).map(DeskId::of), row.getBoolean("steward"),
        LocalDate.parse(row.getString("invited_on")), LocalDate.parse(row.getString("last_day")));
  }
}
