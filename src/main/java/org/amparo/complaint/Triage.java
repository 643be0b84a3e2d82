package org.amparo.complaint;

import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/** What one desk made of a case so far (0206): when it was read and closed, and how many messages of the person it has seen. */
public record Triage(String status, String readHour, String closedHour, int messagesSeen) {
  static Triage none() {
    return new Triage(StatusHistory.RECEIVED, "", "", 0);
  }

  public boolean wasRead() {
    return !readHour.isEmpty();
  }

  Triage readAt(String hour) {
    return wasRead() ? this : new Triage(status, hour, closedHour, messagesSeen);
  }

  Triage withStatus(String next, String hour) {
    return new Triage(next, readHour, next.equals(StatusHistory.CLOSED) ? hour : "", messagesSeen);
  }

  Triage seen(int messages) {
    return new Triage(status, readHour, closedHour, messages);
  }

  byte[] bytes() {
    return JsonBytes.of(Json.createObjectBuilder().add("status", status).add("read", readHour)
        .add("closed", closedHour).add("seen", messagesSeen).build());
  }

  static Triage read(byte[] bytes) {
    var json = JsonBytes.read(bytes);
    return new Triage(json.getString("status"), json.getString("read"), json.getString("closed"),
        json.getInt("seen"));
  }
}
