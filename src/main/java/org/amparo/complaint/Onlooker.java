package org.amparo.complaint;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.amparo.desk.MemberId;

/**
 * Who looks at a list and when: what is theirs, and what is late, is so for them and at that moment.
 *
 * @param seated who sits at the desk now: what anybody else had is nobody's
 */
public record Onlooker(MemberId member, Set<MemberId> seated, ZonedDateTime now) {
  public Onlooker {
    seated = Set.copyOf(seated);
  }

  /** Who has the case, if they still sit at the desk. */
  public Optional<MemberId> owner(Line line) {
    return line.triage().handling().owner().filter(seated::contains);
  }
}
