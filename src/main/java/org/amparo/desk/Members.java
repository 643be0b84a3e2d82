package org.amparo.desk;

import java.util.List;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Transaction;

/** Everybody there is, for stewards, who may end a membership and can grant none. */
public final class Members {
  private final Database database;
  private final Desks desks;
  private final Ledger ledger;
  private final Sessions sessions;

  public Members(Database database, Desks desks, Ledger ledger, Sessions sessions) {
    this.database = database;
    this.desks = desks;
    this.ledger = ledger;
    this.sessions = sessions;
  }

  /** A member and the desks whose certificates name them. */
  public record Person(MemberId id, String name, boolean steward, List<DeskId> seats) {}

  /** What came of it. */
  public enum Outcome {
    DONE,
    NOT_A_STEWARD,
    NOBODY,
    /** Some desk would have no lead: a colleague has to become one first, or the custodians recover the desk. */
    LAST_LEAD,
    /** There would be no steward. */
    LAST_STEWARD
  }

  public List<Person> all() {
    return database.transaction(tx -> MemberTable.all(tx).stream().map(member -> new Person(member.id(), member.name(),
        member.steward(), seats(tx, member))).toList());
  }

  /** Deletes the member's records, key and grants at once; the leads of their desks are told to change the keys. */
  public Outcome remove(Reviewer steward, MemberId member) {
    if (!steward.steward()) {
      return Outcome.NOT_A_STEWARD;
    }
    var outcome = database.retrying(tx -> MemberTable.of(tx, member).map(row -> removed(tx, steward, row))
        .orElse(Outcome.NOBODY));
    if (outcome == Outcome.DONE) {
      sessions.endAll(member);
    }
    return outcome;
  }

  private Outcome removed(Transaction tx, Reviewer steward, Member member) {
    boolean others = MemberTable.all(tx).stream().anyMatch(each -> each.steward() && !each.id().equals(member.id()));
    if (!others) {
      return Outcome.LAST_STEWARD;
    }
    if (!seats(tx, member).stream().allMatch(desk -> isLedBeside(tx, desk, member.id()))) {
      return Outcome.LAST_LEAD;
    }
    DeskTable.dropGrants(tx, member.id());
    MemberTable.remove(tx, member.id());
    Shelf.clear(tx, member.id());
    ledger.write(tx, Entry.of(steward.actor(), Act.MEMBER_REMOVED).with("member", member.id().bytes()));
    return Outcome.DONE;
  }

  private boolean isLedBeside(Transaction tx, DeskId desk, MemberId member) {
    return desks.lineage(tx, desk).map(Lineage::newest).filter(newest -> newest.isLedBeside(
        member, other -> MemberTable.of(tx, other).isPresent())).isPresent();
  }

  private List<DeskId> seats(Transaction tx, Member member) {
    return desks.all(tx).stream().map(Desk::id).filter(desk -> desks.lineage(tx, desk)
        .flatMap(lineage -> lineage.newest().seat(member.id())).isPresent()).toList();
  }
}
