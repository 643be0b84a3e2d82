package org.amparo.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.harness.TestDatabase;
import org.amparo.platform.Pool;
import org.amparo.platform.Transaction;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The sample desks and people, set up once for a class; each test finds tables and node files as they were then. */
public final class SampleOffice implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  private static final List<String> TABLES = List.of("ledger_instance", "ledger_node", "ledger_entry",
      "ledger_checkpoint", "desk", "desk_epoch", "desk_grant", "desk_certificate", "member", "member_record", "invitation");

  private final Map<String, byte[]> kept = new HashMap<>();
  private Map<String, Person> people;
  private Path folder;
  private Pool pool;
  private Office office;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    if (pool == null) {
      folder = Files.createTempDirectory(Path.of("target"), "office-");
      pool = new Pool(TestDatabase.fresh());
      pool.migrate();
      office = Office.withSamples(pool.database(), folder);
      people = Map.copyOf(office.people);
      office.files.names("").forEach(name -> kept.put(name, office.files.read(name).orElseThrow()));
      pool.database().transaction(SampleOffice::withShelves);
      pool.database().transaction(tx -> copied(tx, "kept_%1$s", "%1$s"));
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    kept.forEach(office.files::replace);
    pool.database().transaction(tx -> copied(tx, "%1$s", "kept_%1$s"));
    var printed = office.printed;
    office = new Office(pool.database(), folder);
    office.printed.addAll(printed);
    office.people.putAll(people);
  }

  /** A class within another shares its office. */
  @Override
  public void afterAll(ExtensionContext context) {
    if (context.getRequiredTestClass().getEnclosingClass() == null) {
      pool.close();
    }
  }

  public Office office() {
    return office;
  }

  public Path folder() {
    return folder;
  }

  private static Transaction withShelves(Transaction tx) {
    TABLES.forEach(table -> tx.run("CREATE TABLE kept_" + table + " LIKE " + table));
    return tx;
  }

  private static Transaction copied(Transaction tx, String to, String from) {
    for (var table : TABLES) {
      var target = to.formatted(table);
      tx.run("DELETE FROM " + target);
      var columns = tx.one("""
          SELECT GROUP_CONCAT(column_name)
            FROM information_schema.columns
           WHERE table_schema = DATABASE()
             AND table_name = ?
             AND is_generated = 'NEVER'
          """, row -> row.getString(1), table).orElseThrow();
      tx.run("INSERT INTO " + target + " (" + columns + ") SELECT " + columns + " FROM " + from.formatted(table));
    }
    return tx;
  }
}
