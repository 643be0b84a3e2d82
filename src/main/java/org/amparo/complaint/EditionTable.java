package org.amparo.complaint;

import java.util.Optional;
import org.amparo.platform.Transaction;

/** Archived questionnaires, and all the SQL that touches them. */
final class EditionTable {
  void keep(Transaction tx, String version, String body) {
    tx.run("INSERT IGNORE INTO questionnaire_edition (version, body) VALUES (?, ?)", version, body);
  }

  Optional<String> find(Transaction tx, String version) {
    return tx.one("SELECT body FROM questionnaire_edition WHERE version = ?", row -> row.getString(1), version);
  }
}
