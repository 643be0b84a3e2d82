package org.amparo.complaint;

import java.util.List;
import org.amparo.questionnaire.Question;

/** What became of "Send". */
public sealed interface Sending {
  /** It was sent, now or before: the door shows the code. */
  record Sent() implements Sending {}

  /** These answers are still needed. */
  record Missing(List<Question> questions) implements Sending {
    public Missing {
      questions = List.copyOf(questions);
    }
  }

  /** A code must be shown first, so that a dropped connection loses nothing. */
  record NeedsCode() implements Sending {}

  /** No desk can take it at this moment; the draft stays. */
  record NoDesk() implements Sending {}

  /** The door is gone or fell asleep. */
  record Gone() implements Sending {}
}
