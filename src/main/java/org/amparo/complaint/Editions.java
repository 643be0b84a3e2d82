package org.amparo.complaint;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.platform.Database;
import org.amparo.platform.Fault;
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

  Questionnaire edition(String version) {
    return known.computeIfAbsent(version, this::archived);
  }

  private Questionnaire archived(String version) {
    return Questionnaire.parse(database.transaction(tx -> table.find(tx, version))
        .orElseThrow(() -> new Fault("the questionnaire " + version + " is not in the archive; restore it from a backup")));
  }
}
