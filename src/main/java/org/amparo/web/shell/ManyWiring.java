package org.amparo.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.amparo.complaint.Caseload;
import org.amparo.complaint.Casework;
import org.amparo.complaint.Editions;
import org.amparo.complaint.Floods;
import org.amparo.complaint.InBulk;
import org.amparo.complaint.Opening;
import org.amparo.complaint.Searching;
import org.amparo.complaint.Strongbox;
import org.amparo.conversation.Message;
import org.amparo.desk.Desks;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Settings;
import org.amparo.vault.Vault;

/** Builds what a desk does with many cases at once. */
@ApplicationScoped
public class ManyWiring {
  @Produces
  @Singleton
  Searching searching(Database database, Vault vault, Strongbox box, Caseload caseload, Editions editions,
      Ledger ledger, Days days) {
    return new Searching(database, vault, box, caseload, editions, ledger, days, Message::words);
  }

  @Produces
  @Singleton
  Floods floods(Settings settings) {
    return Floods.read(settings.config());
  }

  @Produces
  @Singleton
  InBulk inBulk(Database database, Vault vault, Strongbox box, Caseload caseload, Opening opening, Casework casework,
      Desks desks, Ledger ledger) {
    return new InBulk(database, vault, box, caseload, opening, casework, desks, ledger);
  }
}
