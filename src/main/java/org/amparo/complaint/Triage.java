package org.amparo.complaint;

import jakarta.json.JsonString;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/**
 * What one desk made of a case so far (0206): when it was read and closed, and how many messages of the person it has seen.
 *
 * @param papers short fingerprints of the papers it has seen, by which its list knows the same bytes in another case
 * @param handling what the desk decided
 * @param entrusted how the case came here, where another desk handed it over or asks for advice
 */
public record Triage(String status, String readHour, String closedHour, int messagesSeen, Set<String> papers,
    Handling handling, Optional<Entrusted> entrusted) {
  public Triage {
    papers = Set.copyOf(papers);
  }

  public Triage(String status, String readHour, String closedHour, int messagesSeen) {
    this(status, readHour, closedHour, messagesSeen, Set.of(), Handling.NONE, Optional.empty());
  }

  public Triage(String status, String readHour, String closedHour, int messagesSeen, Set<String> papers,
      Handling handling) {
    this(status, readHour, closedHour, messagesSeen, papers, handling, Optional.empty());
  }

  static Triage none() {
    return new Triage(StatusHistory.RECEIVED, "", "", 0);
  }

  public boolean wasRead() {
    return !readHour.isEmpty();
  }

  /** Whether somebody read it by then, to the hour. */
  boolean wasReadBy(ZonedDateTime then) {
    return wasRead() && !ZonedDateTime.parse(readHour).isAfter(then);
  }

  Triage readAt(String hour) {
    return wasRead() ? this : new Triage(status, hour, closedHour, messagesSeen, papers, handling, entrusted);
  }

  Triage withStatus(String next, String hour) {
    return new Triage(next, readHour, next.equals(StatusHistory.CLOSED) ? hour : "", messagesSeen, papers, handling, entrusted);
  }

  Triage seen(int messages) {
    return new Triage(status, readHour, closedHour, messages, papers, handling, entrusted);
  }

  Triage papers(Set<String> fingerprints) {
    return new Triage(status, readHour, closedHour, messagesSeen, fingerprints, handling, entrusted);
  }

  Triage handling(Handling next) {
    return new Triage(status, readHour, closedHour, messagesSeen, papers, next, entrusted);
  }

  /** It comes to a desk, which has not read it since. */
  Triage comingBy(Entrusted how) {
    return new Triage(status, "", closedHour, messagesSeen, papers, handling, Optional.of(how));
  }

  /** Asked for longer or shorter, or for more: it stays read. */
  Triage askedAs(Entrusted how) {
    return new Triage(status, readHour, closedHour, messagesSeen, papers, handling, Optional.of(how));
  }

  byte[] bytes() {
    var json = Json.createObjectBuilder().add("status", status).add("read", readHour)
        .add("closed", closedHour).add("seen", messagesSeen)
        .add("papers", Json.createArrayBuilder(new TreeSet<>(papers))).add("handling", handling.json());
    entrusted.ifPresent(how -> json.add("entrusted", how.json()));
    return JsonBytes.of(json.build());
  }

  static Triage read(byte[] bytes) {
    var json = JsonBytes.read(bytes);
    return new Triage(json.getString("status"), json.getString("read"), json.getString("closed"),
        json.getInt("seen"), new TreeSet<>(json.getJsonArray("papers").getValuesAs(JsonString::getString)),
        json.containsKey("handling") ? Handling.read(json.getJsonObject("handling")) : Handling.NONE,
        Optional.ofNullable(json.getJsonObject("entrusted")).map(Entrusted::read));
  }
}
