package org.amparo.complaint;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/**
 * What the person may know of how their complaint is going (0402): each status so far, by when a first read is wanted, and
 * the fingerprint of the inbox key, which is why a key put into the row by somebody else is never used.
 *
 * @param cards ids of what else may help, as they were found while sending: later nobody here can read the answers
 */
public record StatusHistory(List<Step> steps, ZonedDateTime readBy, byte[] inboxFingerprint, List<String> cards) {
  /** A status, a reason where one was given, and the day it was set. */
  public record Step(String status, String reason, LocalDate day) {
    @Override
    public String toString() {
      return "Step[" + status + "]";
    }
  }

  public static final String RECEIVED = "received";
  public static final String FIRST_LOOK = "triage";
  public static final String CLOSED = "closed";

  /** Another team has it now: set by a hand-over, never picked. */
  public static final String HANDED = "handed";

  public StatusHistory {
    steps = List.copyOf(steps);
    cards = List.copyOf(cards);
  }

  public Step latest() {
    return steps.get(steps.size() - 1);
  }

  public boolean isClosed() {
    return latest().status().equals(CLOSED);
  }

  public StatusHistory with(Step step) {
    var more = new ArrayList<>(steps);
    more.add(step);
    return new StatusHistory(more, readBy, inboxFingerprint, cards);
  }

  StatusHistory withInbox(byte[] fingerprint) {
    return new StatusHistory(steps, readBy, fingerprint, cards);
  }

  byte[] bytes() {
    var list = Json.createArrayBuilder();
    steps.forEach(step -> list.add(Json.createObjectBuilder()
        .add("s", step.status()).add("r", step.reason()).add("d", step.day().toString())));
    return JsonBytes.of(Json.createObjectBuilder().add("steps", list).add("by", readBy.toString())
        .add("inbox", HexFormat.of().formatHex(inboxFingerprint))
        .add("cards", Json.createArrayBuilder(cards)).build());
  }

  static StatusHistory read(byte[] bytes) {
    var json = JsonBytes.read(bytes);
    var steps = json.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
        .map(step -> new Step(step.getString("s"), step.getString("r"), LocalDate.parse(step.getString("d")))).toList();
    return new StatusHistory(steps, ZonedDateTime.parse(json.getString("by")),
        HexFormat.of().parseHex(json.getString("inbox")),
        json.containsKey("cards") ? json.getJsonArray("cards").getValuesAs(JsonString::getString) : List.of());
  }
}
