package org.amparo.complaint;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.platform.Database;
import org.amparo.platform.Fault;
import org.amparo.platform.Transaction;
import org.amparo.questionnaire.Questionnaire;

/** The questionnaire in force and every earlier one, so that a complaint is read with the one it was filed under. */
public final class Editions {
  private final EditionTable table = new EditionTable();
  private final Map<String, Questionnaire> known = new ConcurrentHashMap<>();
  private final Database database;

  public Editions(Database database) {
    this.database = database;
  }

  /** Archives the questionnaire in force; to be called at each start. */
  public void keep(Questionnaire inForce) {
    database.transaction(tx -> {
      table.keep(tx, inForce.version(), inForce.json());
      return null;
    });
    known.put(inForce.version(), inForce);
  }

  /** Read in the caller's transaction, so that nobody waits for a second connection while holding one. */
  Questionnaire edition(Transaction tx, String version) {
    return known.computeIfAbsent(version, missing -> archived(tx, missing));
  }

  private Questionnaire archived(Transaction tx, String version) {
    return Questionnaire.parse(table.find(tx, version)
        .orElseThrow(() -> new Fault(
            "the questionnaire " + version + " is not in the archive; restore it from a backup")));
  }
}
