package org.amparo.complaint;

import java.time.ZonedDateTime;
import org.amparo.questionnaire.Answer;

/** One line of a desk's list, opened: how urgent today and why, what it is about in codes, and how far the desk is. */
public record Line(
    ComplaintId complaint, boolean leads, boolean closed, QueueLine facts, Level today, ZonedDateTime readBy,
    Triage triage, int newMessages) {

  /** The mark of what nobody told. */
  public static final String UNKNOWN = "unknown";

  /** What a person at the desk set, or what the facts say today. */
  public Urgency urgency() {
    return triage.handling().override().orElse(today.urgency());
  }

  public boolean overdueAt(ZonedDateTime now) {
    return waits() && now.isAfter(readBy);
  }

  /** Whether nobody at this desk has read it, and the leading desk has not closed it either. */
  boolean waits() {
    return !closed && !triage.wasRead();
  }

  /** Whether it was read by the time that was promised. */
  public boolean wasReadInTime() {
    return triage.wasReadBy(readBy);
  }

  /** Where it stands here: "unread", "elsewhere" while another desk leads, "fresh" without a status, or a status. */
  public String standing() {
    if (closed) return StatusHistory.CLOSED;
    if (!triage.wasRead()) return "unread";
    if (!leads) return "elsewhere";
    return triage.status().equals(StatusHistory.RECEIVED) ? "fresh" : triage.status();
  }

  /** The country the claim is from by its code, "unknown", or "typed" where the person wrote a name. */
  public String country() {
    var given = facts.facts().of("source_country").orElse(null);
    if (given instanceof Answer.Words) return "typed";
    return given instanceof Answer.Code code ? code.code() : UNKNOWN;
  }

  /** The language they speak, else the one they wrote in, by its tag; or "unknown". */
  public String language() {
    return facts.facts().of("lang_speak").or(() -> facts.facts().of("lang"))
        .flatMap(given -> given.codes().stream().findFirst()).orElse(UNKNOWN);
  }

  @Override
  public String toString() {
    return "Line[" + complaint.hex() + "]";
  }
}
