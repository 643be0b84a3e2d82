package org.amparo.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.amparo.complaint.OpenCase;
import org.amparo.questionnaire.Condition;

/**
 * One thing a channel asks for, and where in a case it can be found.
 *
 * @param when it is asked for at all
 */
record Requirement(String id, Condition when, Where where) {
  /** Where it can be found. */
  sealed interface Where {
    Found in(OpenCase open, int papers, LocalDate today);
  }

  /** In the answers. */
  record Told(Condition has) implements Where {
    @Override
    public Found in(OpenCase open, int papers, LocalDate today) {
      return has.holds(open.answers(), today) ? Found.THERE : Found.MISSING;
    }
  }

  /** In the locked box, under one of these names: that it is there is known, what it says is not. */
  record Locked(Set<String> parts) implements Where {
    @Override
    public Found in(OpenCase open, int papers, LocalDate today) {
      return open.lockedApart().stream().anyMatch(parts::contains) ? Found.LOCKED : Found.MISSING;
    }
  }

  /** Among the papers, where a person has to look. */
  record Among() implements Where {
    @Override
    public Found in(OpenCase open, int papers, LocalDate today) {
      return papers > 0 ? Found.LOOK : Found.MISSING;
    }
  }

  /** Nowhere: we never ask for it, so only the person or who acts for them can bring it. */
  record Brought() implements Where {
    @Override
    public Found in(OpenCase open, int papers, LocalDate today) {
      return Found.BROUGHT;
    }
  }

  Optional<Found> in(OpenCase open, int papers, LocalDate today) {
    return when.holds(open.answers(), today) ? Optional.of(where.in(open, papers, today)) : Optional.empty();
  }
}
