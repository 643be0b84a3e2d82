package org.amparo.complaint;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.platform.Json;

/**
 * A letter prepared for another channel, and what it answered (a part of 0206).
 *
 * @param channel its code
 * @param day on which the letter was last prepared
 * @param answer code of what the channel said; empty as long as it said nothing
 * @param answeredOn the day the desk wrote that down
 */
public record Referral(String channel, LocalDate day, String answer, Optional<LocalDate> answeredOn) {
  static Referral prepared(String channel, LocalDate day) {
    return new Referral(channel, day, "", Optional.empty());
  }

  public boolean isAnswered() {
    return !answer.isEmpty();
  }

  Referral answered(String code, LocalDate on) {
    return new Referral(channel, day, code, Optional.of(on));
  }

  static JsonArrayBuilder list(List<Referral> referrals) {
    var list = Json.createArrayBuilder();
    referrals.forEach(one -> list.add(Json.createObjectBuilder().add("c", one.channel()).add("d", one.day().toString())
        .add("a", one.answer()).add("on", one.answeredOn().map(LocalDate::toString).orElse(""))));
    return list;
  }

  /** @param json null in a triage that was written before there were referrals */
  static List<Referral> list(JsonArray json) {
    return json == null ? List.of() : json.getValuesAs(JsonObject.class).stream().map(Referral::read).toList();
  }

  private static Referral read(JsonObject json) {
    return new Referral(json.getString("c"), LocalDate.parse(json.getString("d")), json.getString("a"),
        Optional.of(json.getString("on")).filter(on -> !on.isEmpty()).map(LocalDate::parse));
  }

  @Override
  public String toString() {
    return "Referral[redacted]";
  }
}
