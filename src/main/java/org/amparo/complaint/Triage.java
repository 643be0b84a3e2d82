package org.amparo.complaint;

import jakarta.json.Json;
import org.amparo.platform.JsonBytes;

/** What one desk made of a case so far (0206): whether it was read, at which hour, and the status the desk last saw. */
public record Triage(String status, String readHour, String closedHour) {
  static Triage none() {
    return new Triage(StatusHistory.RECEIVED, "", "");
  }

  public boolean wasRead() {
    return !readHour.isEmpty();
  }

  Triage readAt(String hour) {
    return wasRead() ? this : new Triage(status, hour, closedHour);
  }

  Triage withStatus(String next, String hour) {
    return new Triage(next, readHour, next.equals(StatusHistory.CLOSED) ? hour : "");
  }

  byte[] bytes() {
    return JsonBytes.of(Json.createObjectBuilder().add("status", status).add("read", readHour)
        .add("closed", closedHour).build());
  }

  static Triage read(byte[] bytes) {
    var json = JsonBytes.read(bytes);
    return new Triage(json.getString("status"), json.getString("read"), json.getString("closed"));
  }
}
