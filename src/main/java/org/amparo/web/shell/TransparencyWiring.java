package org.amparo.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.amparo.complaint.Reckoning;
import org.amparo.desk.Desks;
import org.amparo.desk.Keyholders;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Settings;
import org.amparo.questionnaire.Taxonomies;
import org.amparo.transparency.Reports;
import org.amparo.transparency.Rules;
import org.amparo.transparency.Snapshots;
import org.amparo.vault.Vault;

/** Builds what counts: reports in the making, and those that are out. */
@ApplicationScoped
public class TransparencyWiring {
  @Produces
  @Singleton
  Keyholders keyholders(Database database, Desks desks) {
    return new Keyholders(database, desks);
  }

  @Produces
  @Singleton
  Reports reports(Database database) {
    return new Reports(database);
  }

  @Produces
  @Singleton
  Snapshots snapshots(Database database, Vault vault, Desks desks, Keyholders keyholders, Reckoning reckoning,
      Ledger ledger, Days days, Settings settings, Taxonomies taxonomies) {
    return new Snapshots(database, vault, desks, keyholders, reckoning, ledger, days, Rules.read(settings.config()),
        taxonomies);
  }
}
