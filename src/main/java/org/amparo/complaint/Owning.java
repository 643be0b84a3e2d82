package org.amparo.complaint;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.desk.DeskId;
import org.amparo.desk.Desks;
import org.amparo.desk.MemberId;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;

/** Who has a case at a desk: taken, given to a colleague, let go. Only who is certified there can have one. */
public final class Owning {
  private final Casework casework;
  private final Desks desks;

  public Owning(Casework casework, Desks desks) {
    this.casework = casework;
    this.desks = desks;
  }

  /**
   * Gives the case to a member of the desk, or to nobody.
   *
   * @param seen who had it on the page where this was decided, so that nobody takes it from a colleague unknowingly
   * @return whether they have it now; false if somebody else took it meanwhile, or the case lies there no more
   */
  public boolean give(Reviewer reviewer, OpenCase open, Optional<MemberId> seen, Optional<MemberId> to) {
    var there = desks.seated(open.desk());
    return to.filter(member -> !there.contains(member)).isEmpty()
        && casework.decide(reviewer, open, new Decision(Act.OWNER_CHANGED,
            to.map(member -> Map.of("owner", member.hex())).orElse(Map.of()),
            handling -> fits(handling.owner(), seen, to, there) ? Optional.of(handling.ownedBy(to)) : Optional.empty()));
  }

  /** The reviewer takes what nobody had when they looked, or what they took from whom they saw. */
  public boolean take(Reviewer reviewer, OpenCase open, Optional<MemberId> seen) {
    return give(reviewer, open, seen, Optional.of(reviewer.id()));
  }

  public boolean letGo(Reviewer reviewer, OpenCase open, Optional<MemberId> seen) {
    return give(reviewer, open, seen, Optional.empty());
  }

  /** Who has it, if they still sit at the desk: what a leaver had is nobody's. */
  public Optional<MemberId> owner(DeskId desk, Handling handling) {
    return handling.owner().filter(desks.seated(desk)::contains);
  }

  private static boolean fits(Optional<MemberId> lying, Optional<MemberId> seen, Optional<MemberId> to,
      Set<MemberId> there) {
    return lying.equals(to) || lying.filter(there::contains).equals(seen);
  }
}
