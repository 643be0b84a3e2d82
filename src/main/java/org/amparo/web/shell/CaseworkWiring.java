package org.amparo.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.amparo.complaint.Bells;
import org.amparo.complaint.Casework;
import org.amparo.complaint.Closing;
import org.amparo.complaint.DeskTexts;
import org.amparo.complaint.Linking;
import org.amparo.complaint.Masking;
import org.amparo.complaint.OwnNotes;
import org.amparo.complaint.Owning;
import org.amparo.complaint.Redacting;
import org.amparo.complaint.Rekeying;
import org.amparo.complaint.Routing;
import org.amparo.complaint.Strongbox;
import org.amparo.complaint.Tagging;
import org.amparo.complaint.Weighing;
import org.amparo.conversation.Message;
import org.amparo.desk.Desks;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.vault.Vault;

/** Builds what a desk decides about a case. */
@ApplicationScoped
public class CaseworkWiring {
  @Produces
  @Singleton
  Masking masking(Strongbox box, Ledger ledger, Casework casework) {
    return new Masking(box, ledger, casework);
  }

  @Produces
  @Singleton
  Redacting redacting(Database database, Vault vault, Strongbox box, Desks desks, Ledger ledger) {
    return new Redacting(database, new Rekeying(vault, box, desks), box, ledger, Message::rewritten);
  }

  @Produces
  @Singleton
  Owning owning(Casework casework, Desks desks) {
    return new Owning(casework, desks);
  }

  @Produces
  @Singleton
  Weighing weighing(Casework casework, Routing routing, Bells bells, Days days) {
    return new Weighing(casework, routing, bells, days);
  }

  @Produces
  @Singleton
  Closing closing(Casework casework) {
    return new Closing(casework);
  }

  @Produces
  @Singleton
  Tagging tagging(Casework casework) {
    return new Tagging(casework);
  }

  @Produces
  @Singleton
  Linking linking(Database database, Vault vault, Strongbox box, Routing routing, Casework casework, Ledger ledger,
      Days days) {
    return new Linking(database, vault, box, routing, casework, ledger, days);
  }

  @Produces
  @Singleton
  OwnNotes ownNotes(Database database, Strongbox box, Casework casework, Ledger ledger, Days days) {
    return new OwnNotes(database, box, casework, ledger, days);
  }

  @Produces
  @Singleton
  DeskTexts deskTexts(Database database, Vault vault, Ledger ledger) {
    return new DeskTexts(database, vault, ledger);
  }
}
