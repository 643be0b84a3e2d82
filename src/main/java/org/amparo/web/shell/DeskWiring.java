package org.amparo.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import org.amparo.desk.Credentials;
import org.amparo.desk.Desks;
import org.amparo.desk.Enrolment;
import org.amparo.desk.ExportKeys;
import org.amparo.desk.FirstSteward;
import org.amparo.desk.LastSeen;
import org.amparo.desk.Founding;
import org.amparo.desk.Passkeys;
import org.amparo.desk.Passphrases;
import org.amparo.desk.RecordUse;
import org.amparo.desk.Reviewers;
import org.amparo.desk.Roll;
import org.amparo.desk.Samples;
import org.amparo.desk.Sessions;
import org.amparo.desk.SignIn;
import org.amparo.desk.passkey.Challenges;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Console;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.NodeFiles;
import org.amparo.platform.Settings;
import org.amparo.vault.Argon2Lane;
import org.amparo.vault.PassphraseLock;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** Builds the ledger and the desk: who may sign in, who sits where, and what is written down of it. */
@ApplicationScoped
public class DeskWiring {
  private static final int SIGNING_IN_AT_ONCE = 1;
  private static final int WAITING_TO_SIGN_IN = 10;

  @Produces
  @Singleton
  Clock clock(Settings settings) {
    return Clock.system(settings.zone());
  }

  @Produces
  @Singleton
  Ledger ledger(Database database, NodeFiles files, Clock clock) {
    return new Ledger(database, files, clock);
  }

  @Produces
  @Singleton
  Desks desks(Database database, NodeFiles files) {
    return new Desks(database, files);
  }

  @Produces
  @Singleton
  Roll roll(Database database, Desks desks) {
    return new Roll(database, desks);
  }

  @Produces
  @Singleton
  PassphraseLock passphraseLock(Vault vault, @Pepper Secret pepper) {
    return new PassphraseLock(vault, pepper, new Argon2Lane("signing in", SIGNING_IN_AT_ONCE, WAITING_TO_SIGN_IN));
  }

  @Produces
  @Singleton
  Sessions sessions(Database database, Vault vault, Desks desks, Clock clock) {
    return new Sessions(vault, new Reviewers(database, vault, desks), clock);
  }

  @Produces
  @Singleton
  RecordUse recordUse(Database database, Ledger ledger) {
    return new RecordUse(database, ledger);
  }

  @Produces
  @Singleton
  Challenges challenges(Vault vault, Clock clock) {
    return new Challenges(vault, clock);
  }

  @Produces
  @Singleton
  SignIn signIn(Database database, Vault vault, PassphraseLock lock, RecordUse use, Sessions sessions,
      Challenges challenges, Clock clock) {
    return new SignIn(database, vault, lock, use, sessions, challenges, clock);
  }

  @Produces
  @Singleton
  Passkeys passkeys(Credentials credentials, Challenges challenges, Vault vault, PassphraseLock lock, Days days) {
    return new Passkeys(credentials, challenges, vault, lock, days);
  }

  @Produces
  @Singleton
  Credentials credentials(
      Database database, Vault vault, PassphraseLock lock, RecordUse use, SecureRandom random, Clock clock) {
    return new Credentials(database, vault, lock, use, random, clock);
  }

  @Produces
  @Singleton
  LastSeen lastSeen(Database database, Vault vault, Ledger ledger) {
    return new LastSeen(database, vault, ledger);
  }

  @Produces
  @Singleton
  ExportKeys exportKeys(Ledger ledger) {
    return new ExportKeys(ledger);
  }

  @Produces
  @Singleton
  Enrolment enrolment(Vault vault, SecureRandom random, PassphraseLock lock) {
    return new Enrolment(vault, random, lock);
  }

  @Produces
  @Singleton
  FirstSteward firstSteward(Database database, Vault vault, Enrolment enrolment, Ledger ledger, Clock clock) {
    return new FirstSteward(database, vault, enrolment, ledger, clock);
  }

  @Produces
  @Singleton
  Founding founding(Database database, Vault vault, SecureRandom random, Desks desks, Ledger ledger) {
    return new Founding(database, vault, random, desks, ledger);
  }

  @Produces
  @Singleton
  Passphrases passphrases(SecureRandom random) {
    return new Passphrases(random);
  }

  @Produces
  @Singleton
  Samples samples(Database database, Enrolment enrolment, Founding founding, Ledger ledger, SecureRandom random,
      Console console) {
    return new Samples(database, enrolment, founding, ledger, new Passphrases(random), console::print);
  }

  @Produces
  @Singleton
  Console console() {
    return new Console();
  }
}
