package org.amparo.referral;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.amparo.complaint.Rulebook;
import org.amparo.complaint.Verified;
import org.amparo.platform.ConfigurationException;
import org.amparo.platform.Faults;

/** The channels of {@code config/channels.json}; one that is off, or that nobody looked at for long, is not offered. */
public final class Channels {
  public static final String FILE = "channels.json";
  private final List<Channel> all;
  private final List<String> answers;
  private final int staleAfterDays;

  Channels(List<Channel> all, List<String> answers, int staleAfterDays) {
    this.all = List.copyOf(all);
    this.answers = List.copyOf(answers);
    this.staleAfterDays = staleAfterDays;
  }

  /**
   * Reads the file and holds it against all the others.
   *
   * @throws ConfigurationException with every fault
   */
  public static Channels read(Path config, Rulebook rules) {
    var faults = new Faults();
    var channels = new ChannelFile(rules).read(config, faults);
    var needed = new TreeSet<String>();
    channels.all.forEach(channel -> needed.addAll(channel.phraseKeys()));
    channels.answers.forEach(code -> needed.add("refer.answer." + code));
    faults.addAll(rules.phrases().missing(needed, FILE));
    faults.refuseIfAny();
    return channels;
  }

  /** One that may be used today. */
  public Optional<Channel> find(String id, LocalDate today) {
    return offered(today).stream().filter(channel -> channel.id().equals(id)).findFirst();
  }

  public List<Channel> offered(LocalDate today) {
    return all.stream().filter(channel -> channel.on() && !isStale(channel, today)).toList();
  }

  /** Those that are on and yet not offered. */
  public List<Channel> stale(LocalDate today) {
    return all.stream().filter(channel -> channel.on() && isStale(channel, today)).toList();
  }

  /** Codes of what a channel may have answered. */
  public List<String> answers() {
    return answers;
  }

  public int staleAfterDays() {
    return staleAfterDays;
  }

  private boolean isStale(Channel channel, LocalDate today) {
    return Verified.isStale(channel.lastVerified(), staleAfterDays, today);
  }
}
