package org.amparo.questionnaire;

import java.util.List;

/** What a posted screen said: what does not fit is kept as typed, with a remark. */
public record Reading(Answers answers, List<Remark> remarks) {
  public Reading {
    remarks = List.copyOf(remarks);
  }
}
