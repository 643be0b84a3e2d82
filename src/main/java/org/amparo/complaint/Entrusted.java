package org.amparo.complaint;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.amparo.desk.DeskId;
import org.amparo.platform.Ids;
import org.amparo.platform.Json;

/**
 * How a case came to a desk that sending did not bring it to: by whom, since when, and until when if only advice is asked.
 *
 * @param mayWrite whether the desk may write to the person; a desk that has the case for good always may
 */
public record Entrusted(DeskId by, ZonedDateTime since, Optional<LocalDate> until, boolean mayWrite) {
  static Entrusted forGood(DeskId by, ZonedDateTime since) {
    return new Entrusted(by, since, Optional.empty(), true);
  }

  JsonObject json() {
    return Json.createObjectBuilder().add("by", by.hex()).add("since", since.toString())
        .add("until", until.map(LocalDate::toString).orElse("")).add("writes", mayWrite).build();
  }

  static Entrusted read(JsonObject json) {
    var until = json.getString("until");
    return new Entrusted(new DeskId(Ids.ofHex(json.getString("by"))), ZonedDateTime.parse(json.getString("since")),
        until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)), json.getBoolean("writes"));
  }
}
