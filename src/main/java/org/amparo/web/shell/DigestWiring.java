package org.amparo.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import org.amparo.complaint.Bells;
import org.amparo.desk.Desks;
import org.amparo.digest.Digests;
import org.amparo.digest.Letter;
import org.amparo.digest.Outbox;
import org.amparo.digest.Postman;
import org.amparo.digest.Smtp;
import org.amparo.digest.UndeliveredException;
import org.amparo.digest.Wording;
import org.amparo.language.Languages;
import org.amparo.language.Phrases;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Fault;
import org.amparo.platform.Settings;

/** Builds what tells by mail how much waits. */
@ApplicationScoped
public class DigestWiring {
  @Produces
  @Singleton
  Outbox outbox(Database database, Days days) {
    return new Outbox(database, days);
  }

  @Produces
  @Singleton
  Digests digests(Database database, Desks desks, Bells bells, Ledger ledger, Phrases phrases,
      Languages languages, Days days, SecureRandom random, Settings settings) {
    return new Digests(database, desks, bells, ledger, new Wording(phrases, languages), days, random,
        settings.mail().map(Settings.Mail::hour).orElse(0));
  }

  @Produces
  @Singleton
  Postman postman(Settings settings) {
    return settings.mail().<Postman>map(mail -> new Smtp(mail.host(), mail.port(), mail.tls(), mail.user(),
        mail.password(), mail.from())).orElse(DigestWiring::nowhere);
  }

  private static void nowhere(Letter letter) throws UndeliveredException {
    throw new UndeliveredException(new Fault("AMPARO_SMTP_HOST is not set, so no letter can be sent"));
  }
}
