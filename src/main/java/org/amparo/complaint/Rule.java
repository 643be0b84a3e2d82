package org.amparo.complaint;

import java.util.List;
import org.amparo.questionnaire.Condition;

/** A name and when it applies: a reason for urgency, a queue or a card. */
record Rule(String id, Condition when) {

  /** The rules of one level of urgency, in their order. */
  record Step(Urgency urgency, Wait firstRead, List<Rule> rules) {}
}
