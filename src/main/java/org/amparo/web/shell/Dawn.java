package org.amparo.web.shell;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.amparo.complaint.Caseload;
import org.amparo.complaint.Editions;
import org.amparo.complaint.Floods;
import org.amparo.complaint.Rulebook;
import org.amparo.desk.Desks;
import org.amparo.desk.FirstSteward;
import org.amparo.desk.Samples;
import org.amparo.desk.Sessions;
import org.amparo.desk.Watch;
import org.amparo.digest.Digests;
import org.amparo.digest.Outbox;
import org.amparo.digest.Postman;
import org.amparo.digest.UndeliveredException;
import org.amparo.evidence.Limits;
import org.amparo.ledger.Ledger;
import org.amparo.ledger.Verdict;
import org.amparo.platform.Console;
import org.amparo.platform.Settings;
import org.amparo.referral.Channels;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.retention.Retention;

/** What is done before the first request, and then every minute and every hour. */
@ApplicationScoped
public class Dawn {
  private static final Logger LOG = Logger.getLogger("org.amparo.start");

  @Inject
  private Settings settings;
  @Inject
  private Ledger ledger;
  @Inject
  private Desks desks;
  @Inject
  private Editions editions;
  @Inject
  private Questionnaire questionnaire;
  @Inject
  private Samples samples;
  @Inject
  private FirstSteward firstSteward;
  @Inject
  private Sessions sessions;
  @Inject
  private Caseload caseload;
  @Inject
  private Retention retention;
  @Inject
  private Digests digests;
  @Inject
  private Outbox outbox;
  @Inject
  private Postman postman;
  @Inject
  private Watch watch;
  @Inject
  private Console console;

  private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(task -> {
    var thread = new Thread(task, "amparo-clockwork");
    thread.setDaemon(true);
    return thread;
  });

  void open(@Observes @Initialized(ApplicationScoped.class) Object started) {
    Channels.read(settings.config(), Rulebook.read(settings.config(), settings.translations()));
    Limits.read(settings.config());
    Floods.read(settings.config());
    if (ledger.start() instanceof Verdict.Broken broken) {
      LOG.severe(() -> "the ledger is not whole from entry " + broken.number() + " on (" + broken.why()
          + "); keep the database as it is and run: amparo ledger verify");
    }
    desks.start();
    desks.uncertified().forEach(desk -> LOG.severe(() -> "nothing is sealed to the desk " + desk.queue()
        + ": this node keeps no certificate of it; run: amparo check"));
    editions.keep(questionnaire);
    if (settings.samples()) samples.setUp();
    firstSteward.start(console::print);
    clockwork.scheduleWithFixedDelay(() -> told(this::forgetWhoLeft), 1, 1, TimeUnit.MINUTES);
    if (settings.mail().isPresent()) {
      clockwork.scheduleWithFixedDelay(() -> told(this::tellByMail), 1, 1, TimeUnit.MINUTES);
    }
    clockwork.scheduleWithFixedDelay(() -> told(watch::look), 0, 5, TimeUnit.MINUTES);
    clockwork.scheduleWithFixedDelay(() -> told(retention::sweep), 5, 60, TimeUnit.MINUTES);
  }

  private void forgetWhoLeft() {
    sessions.sweep();
    caseload.leaveUnattended(sessions::has);
  }

  private void tellByMail() {
    digests.round();
    try {
      outbox.deliver(postman);
    } catch (UndeliveredException e) {
      LOG.warning(() -> "mail waits, and is tried again in a minute: " + e.getCause().getClass().getSimpleName());
    }
  }

  @PreDestroy
  void close() {
    clockwork.shutdownNow();
  }

  /** A sweep that failed is told, and tried again at its next time: the clockwork must not stop. */
  private static void told(Runnable sweep) {
    try {
      sweep.run();
    } catch (RuntimeException e) {
      LOG.severe(() -> "a sweep failed and is tried again\n" + Faults.told(e));
    }
  }
}
