package org.amparo.complaint;

import jakarta.json.JsonString;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/**
 * What one desk made of a case so far (0206): when it was read and closed, and how many messages of the person it has seen.
 *
 * @param papers short fingerprints of the papers it has seen, by which its list knows the same bytes in another case
 * @param handling what the desk decided
 */
public record Triage(String status, String readHour, String closedHour, int messagesSeen, Set<String> papers,
    Handling handling) {
  public Triage {
    papers = Set.copyOf(papers);
  }

  public Triage(String status, String readHour, String closedHour, int messagesSeen) {
    this(status, readHour, closedHour, messagesSeen, Set.of(), Handling.NONE);
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
    return wasRead() ? this : new Triage(status, hour, closedHour, messagesSeen, papers, handling);
  }

  Triage withStatus(String next, String hour) {
    return new Triage(next, readHour, next.equals(StatusHistory.CLOSED) ? hour : "", messagesSeen, papers, handling);
  }

  Triage seen(int messages) {
    return new Triage(status, readHour, closedHour, messages, papers, handling);
  }

  Triage papers(Set<String> fingerprints) {
    return new Triage(status, readHour, closedHour, messagesSeen, fingerprints, handling);
  }

  Triage handling(Handling next) {
    return new Triage(status, readHour, closedHour, messagesSeen, papers, next);
  }

  byte[] bytes() {
    return JsonBytes.of(Json.createObjectBuilder().add("status", status).add("read", readHour)
        .add("closed", closedHour).add("seen", messagesSeen)
        .add("papers", Json.createArrayBuilder(new TreeSet<>(papers))).add("handling", handling.json()).build());
  }

  static Triage read(byte[] bytes) {
    var json = JsonBytes.read(bytes);
    return new Triage(json.getString("status"), json.getString("read"), json.getString("closed"),
        json.getInt("seen"), new TreeSet<>(json.getJsonArray("papers").getValuesAs(JsonString::getString)),
        json.containsKey("handling") ? Handling.read(json.getJsonObject("handling")) : Handling.NONE);
  }
}
