package org.amparo.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import org.amparo.complaint.Caseload;
import org.amparo.complaint.Opening;
import org.amparo.complaint.Owning;
import org.amparo.complaint.Passing;
import org.amparo.desk.Ceremony;
import org.amparo.desk.Desks;
import org.amparo.desk.Enrolment;
import org.amparo.desk.Founding;
import org.amparo.desk.Invitations;
import org.amparo.desk.Joining;
import org.amparo.desk.Members;
import org.amparo.desk.Recovery;
import org.amparo.desk.Rotation;
import org.amparo.desk.Seats;
import org.amparo.desk.Sessions;
import org.amparo.desk.Watch;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.vault.Vault;

/** Builds what people do with each other's seats and keys: inviting, granting, leaving, rotating, recovering. */
@ApplicationScoped
public class PeopleWiring {
  @Produces
  @Singleton
  Invitations invitations(Database database, Vault vault, Ledger ledger, Days days) {
    return new Invitations(database, vault, ledger, days);
  }

  @Produces
  @Singleton
  Joining joining(Database database, Invitations invitations, Enrolment enrolment, Ledger ledger, Clock clock) {
    return new Joining(database, invitations, enrolment, ledger, clock);
  }

  @Produces
  @Singleton
  Members members(Database database, Desks desks, Ledger ledger, Sessions sessions) {
    return new Members(database, desks, ledger, sessions);
  }

  @Produces
  @Singleton
  Seats seats(Database database, Vault vault, Desks desks, Ledger ledger, Sessions sessions) {
    return new Seats(database, vault, desks, ledger, sessions);
  }

  @Produces
  @Singleton
  Rotation rotation(Database database, Vault vault, Desks desks, Ledger ledger) {
    return new Rotation(database, vault, desks, ledger);
  }

  @Produces
  @Singleton
  Recovery recovery(Database database, Vault vault, Desks desks, Ledger ledger, Sessions sessions) {
    return new Recovery(database, vault, desks, ledger, sessions);
  }

  @Produces
  @Singleton
  Ceremony ceremony(Database database, Vault vault, SecureRandom random, Desks desks, Founding founding,
      Ledger ledger, Clock clock) {
    return new Ceremony(database, vault, random, desks, founding, ledger, clock);
  }

  @Produces
  @Singleton
  Passing passing(Caseload caseload, Opening opening, Owning owning) {
    return new Passing(caseload, opening, owning);
  }

  @Produces
  @Singleton
  Watch watch(Database database, Desks desks, Ledger ledger) {
    return new Watch(database, desks, ledger);
  }
}
