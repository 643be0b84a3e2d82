package org.amparo.web.shell;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.amparo.platform.AwayException;
import org.amparo.platform.Fault;
import org.amparo.platform.LostRaceException;
import org.amparo.vault.BusyException;

/** What a broken request becomes: a status, and for a broken machine an id that stands in the log once. */
final class Faults {
  private static final Logger LOG = Logger.getLogger("org.amparo.fault");
  private static final String LETTERS = "CDFGHJKMNPQRTVWXYZ";

  /** @param id what the person may read out to whoever helps; empty where nothing is broken */
  record Answer(int status, String id) {}

  private final SecureRandom random;

  Faults(SecureRandom random) {
    this.random = random;
  }

  Answer answer(Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) return new Answer(refused.status(), "");
      if (cause instanceof BusyException || cause instanceof LostRaceException) return new Answer(503, "");
    }
    String id = freshId();
    LOG.log(Level.SEVERE, () -> id + " " + told(thrown));
    return new Answer(passes(thrown) ? 503 : 500, id);
  }

  /** Whether it may be over in a minute, so that a browser or a proxy may ask again. */
  private static boolean passes(Throwable thrown) {
    return thrown instanceof AwayException || thrown.getCause() != null && passes(thrown.getCause());
  }

  /** Types and places only: messages of others may hold what a person wrote. */
  static String told(Throwable thrown) {
    var told = new StringBuilder();
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      told.append(cause.getClass().getName()).append(cause instanceof Fault ? ": " + cause.getMessage() : "")
          .append(Arrays.stream(cause.getStackTrace()).limit(12)
              .map(frame -> "\n  at " + frame).collect(Collectors.joining())).append('\n');
    }
    return told.toString();
  }

  private String freshId() {
    return "" + letter() + random.nextInt(10) + letter() + "-" + (100 + random.nextInt(900));
  }

  private char letter() {
    return LETTERS.charAt(random.nextInt(LETTERS.length()));
  }
}
