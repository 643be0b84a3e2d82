package org.amparo.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.amparo.complaint.Advice;
import org.amparo.complaint.AdviceEnd;
import org.amparo.complaint.Assisting;
import org.amparo.complaint.Bells;
import org.amparo.complaint.Belongings;
import org.amparo.complaint.Captions;
import org.amparo.complaint.Caseload;
import org.amparo.complaint.Casework;
import org.amparo.complaint.Codes;
import org.amparo.complaint.Conflicts;
import org.amparo.complaint.DeskTexts;
import org.amparo.complaint.Doors;
import org.amparo.complaint.Drafts;
import org.amparo.complaint.Editions;
import org.amparo.complaint.Erasure;
import org.amparo.complaint.Exchange;
import org.amparo.complaint.Filing;
import org.amparo.complaint.HandOver;
import org.amparo.complaint.Holding;
import org.amparo.complaint.Keeping;
import org.amparo.complaint.Opening;
import org.amparo.complaint.Reckoning;
import org.amparo.complaint.Rekeying;
import org.amparo.complaint.Referrals;
import org.amparo.complaint.Referring;
import org.amparo.complaint.Rotating;
import org.amparo.complaint.Routing;
import org.amparo.complaint.Strongbox;
import org.amparo.desk.Desks;
import org.amparo.desk.Rotation;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.NodeFiles;
import org.amparo.platform.Settings;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.questionnaire.Taxonomies;
import org.amparo.vault.Argon2Lane;
import org.amparo.vault.DoorKeys;
import org.amparo.vault.ReceiptKeys;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** Builds the complaint: draft, code, filing, and what a desk does with it. */
@ApplicationScoped
public class ComplaintWiring {
  private static final int SITE_SALT = 16;
  private static final int MINTING_AT_ONCE = 1;
  private static final int WAITING_TO_MINT = 20;

  @Produces
  @Singleton
  Days days(Clock clock, Settings settings) {
    return new Days(clock, settings.zone());
  }

  @Produces
  @Singleton
  Taxonomies taxonomies(Settings settings) {
    return Taxonomies.read(settings.config());
  }

  @Produces
  @Singleton
  Routing routing(Settings settings, Questionnaire questionnaire) {
    return Routing.read(settings.config(), questionnaire);
  }

  @Produces
  @Singleton
  Referrals referrals(Settings settings) {
    return Referrals.read(settings.config());
  }

  @Produces
  @Singleton
  Strongbox strongbox(Vault vault) {
    return new Strongbox(vault);
  }

  @Produces
  @Singleton
  Editions editions(Database database) {
    return new Editions(database);
  }

  @Produces
  @Singleton
  Bells bells(Routing routing, Days days, SecureRandom random) {
    return new Bells(routing, days, random);
  }

  @Produces
  @Singleton
  Doors doors(Database database, Vault vault, DoorKeys keys, Days days, Belongings belongings) {
    return new Doors(database, vault, keys, days, belongings);
  }

  @Produces
  @Singleton
  Erasure erasure(Vault vault, Belongings belongings) {
    return new Erasure(vault, belongings);
  }

  @Produces
  @Singleton
  Drafts drafts(Database database, Vault vault, Strongbox box, Doors doors, Erasure erasure,
      Questionnaire questionnaire, Days days, Settings settings) {
    return new Drafts(database, vault, box, doors, erasure, questionnaire, days, settings.keepDrafts());
  }

  @Produces
  @Singleton
  Codes codes(Database database, Vault vault, Drafts drafts, Doors doors, NodeFiles files, @Pepper Secret pepper,
      SecureRandom random) {
    return new Codes(database, vault, drafts, doors, new ReceiptKeys(pepper, files.secret("siteSalt", SITE_SALT)),
        new Argon2Lane("minting", MINTING_AT_ONCE, WAITING_TO_MINT), random);
  }

  @Produces
  @Singleton
  Assisting assisting(Drafts drafts, Codes codes, Doors doors, Ledger ledger) {
    return new Assisting(drafts, codes, doors, ledger);
  }

  @Produces
  @Singleton
  Filing filing(Database database, Vault vault, Strongbox box, Drafts drafts, Doors doors, Desks desks,
      Routing routing, Questionnaire questionnaire, Bells bells, Days days) {
    return new Filing(database, vault, box, drafts, doors, desks, routing, questionnaire, bells, days);
  }

  @Produces
  @Singleton
  Exchange exchange(Vault vault, Strongbox box, Erasure erasure) {
    return new Exchange(vault, box, erasure);
  }

  @Produces
  @Singleton
  Conflicts conflicts(Database database, Vault vault, Ledger ledger) {
    return new Conflicts(database, vault, ledger);
  }

  @Produces
  @Singleton
  Caseload caseload(Database database, Vault vault, Strongbox box, Routing routing, Bells bells, Conflicts conflicts,
      Days days) {
    return new Caseload(database, vault, box, routing, bells, conflicts, days);
  }

  @Produces
  @Singleton
  Opening opening(Database database, Vault vault, Strongbox box, Editions editions, Ledger ledger, Conflicts conflicts,
      Days days) {
    return new Opening(database, vault, box, editions, ledger, conflicts, days);
  }

  @Produces
  @Singleton
  Keeping keeping(Settings settings, Desks desks, Days days) {
    return Keeping.read(settings.config(), desks, days);
  }

  @Produces
  @Singleton
  Casework casework(Database database, Vault vault, Strongbox box, Ledger ledger, Days days, Keeping keeping) {
    return new Casework(database, vault, box, ledger, days, keeping);
  }

  @Produces
  @Singleton
  Holding holding(Casework casework, Ledger ledger) {
    return new Holding(casework, ledger);
  }

  @Produces
  @Singleton
  Reckoning reckoning(Database database, Vault vault, Strongbox box, Caseload caseload, Routing routing) {
    return new Reckoning(database, vault, box, caseload, routing);
  }

  @Produces
  @Singleton
  Rekeying rekeying(Vault vault, Strongbox box, Desks desks) {
    return new Rekeying(vault, box, desks);
  }

  @Produces
  @Singleton
  Rotating rotating(Database database, Vault vault, Rekeying rekeying, Rotation rotation, DeskTexts texts,
      Conflicts conflicts, Ledger ledger, Days days) {
    return new Rotating(database, vault, rekeying, rotation, List.of(texts, conflicts), ledger, days);
  }

  @Produces
  @Singleton
  HandOver handOver(Database database, Strongbox box, Rekeying rekeying, Bells bells, Ledger ledger, Days days) {
    return new HandOver(database, box, rekeying, bells, ledger, days);
  }

  @Produces
  @Singleton
  Advice advice(Database database, Vault vault, Strongbox box, Rekeying rekeying, Casework casework, Bells bells,
      Ledger ledger, Days days, Settings settings) {
    return new Advice(database, vault, box, rekeying, casework, bells, ledger, days, settings.longestAdvice());
  }

  @Produces
  @Singleton
  AdviceEnd adviceEnd(Database database, Vault vault, Rekeying rekeying, Ledger ledger) {
    return new AdviceEnd(database, vault, rekeying, ledger);
  }

  @Produces
  @Singleton
  Captions captions(Database database, Strongbox box, Ledger ledger, Casework casework) {
    return new Captions(database, box, ledger, casework);
  }

  @Produces
  @Singleton
  Referring referring(Strongbox box, Ledger ledger, Casework casework, Days days) {
    return new Referring(box, ledger, casework, days);
  }
}
