package org.amparo.launch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.complaint.Referrals;
import org.amparo.complaint.Rulebook;
import org.amparo.evidence.Limits;
import org.amparo.platform.ConfigurationException;
import org.amparo.referral.Channels;

/** {@code amparo check}: what the start would refuse, without starting. */
public final class Check {
  /** One sentence for each fault, with file, place and fix; none if all is well. */
  public List<String> problems(Path config, Path translations) {
    return Stream.concat(faults(() -> Channels.read(config, Rulebook.read(config, translations))),
        faults(() -> Limits.read(config))).toList();
  }

  /** One sentence for each entry that a start takes and yet does not show, as nobody looked at it for long. */
  public List<String> stale(Path config, Path translations, LocalDate today) {
    try {
      var rules = Rulebook.read(config, translations);
      var channels = Channels.read(config, rules);
      return Stream.concat(rules.referrals().stale(today).stream().map(card -> sentence(Referrals.FILE, card.id(),
          card.lastVerified(), rules.referrals().staleAfterDays())), channels.stale(today).stream().map(channel ->
          sentence(Channels.FILE, channel.id(), channel.lastVerified(), channels.staleAfterDays()))).toList();
    } catch (ConfigurationException e) {
      return List.of();
    }
  }

  private static String sentence(String file, String id, LocalDate verified, int days) {
    return "note: " + file + ": '" + id + "' is not shown, as nobody looked at it since " + verified + ", more than "
        + days + " days ago; see whether it is still true, then write today's day as its last_verified";
  }

  private static Stream<String> faults(Runnable reading) {
    try {
      reading.run();
      return Stream.empty();
    } catch (ConfigurationException e) {
      return e.faults().stream().map(ConfigurationException.Fault::sentence);
    }
  }
}
