package org.amparo.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place outside that a case can go to, as someone found it on a day.
 *
 * @param card whose rule says when it fits
 * @param consent the recipient that the person must have agreed to
 * @param languages in which it takes letters
 * @param sent codes of the ways a letter reaches it
 * @param address lines as on an envelope; none where none was found
 * @param web its own page
 * @param tells questions whose answers it needs to know: a letter says no more of a case than that
 * @param quotes whether the person's own words belong into a letter
 */
public record Channel(String id, boolean on, LocalDate lastVerified, String card, String consent, List<String> languages,
    List<String> sent, List<String> address, String web, List<String> tells, boolean quotes,
    List<Clock> clocks, List<Requirement> requires) {
  /** How long it says that something takes; days or months, the other is 0. */
  public record Clock(String id, int days, int months) {
    public String phraseKey() {
      return "refer.clock." + id;
    }
  }

  public Channel {
    languages = List.copyOf(languages);
    sent = List.copyOf(sent);
    address = List.copyOf(address);
    tells = List.copyOf(tells);
    clocks = List.copyOf(clocks);
    requires = List.copyOf(requires);
  }

  public String nameKey() {
    return "channel." + id + ".name";
  }

  /** What to know before anything is done: it comes first on every page about it. */
  public String warningKey() {
    return "channel." + id + ".warning";
  }

  public String subjectKey() {
    return "channel." + id + ".subject";
  }

  /** What the letter asks the channel to do. */
  public String askKey() {
    return "channel." + id + ".ask";
  }

  Set<String> phraseKeys() {
    return Stream.of(Stream.of(nameKey(), warningKey(), subjectKey(), askKey()),
        sent.stream().map(way -> "refer.sent." + way), clocks.stream().map(Clock::phraseKey),
        requires.stream().map(one -> "refer.needs." + one.id())).flatMap(keys -> keys).collect(Collectors.toSet());
  }
}
