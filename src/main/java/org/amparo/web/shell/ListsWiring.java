package org.amparo.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.amparo.complaint.OwnViews;
import org.amparo.desk.Shelf;
import org.amparo.platform.Database;
import org.amparo.vault.Vault;

/** Builds what members keep of their lists. */
@ApplicationScoped
public class ListsWiring {
  @Produces
  @Singleton
  OwnViews ownViews(Database database, Vault vault) {
    return new OwnViews(new Shelf(database, vault));
  }
}
