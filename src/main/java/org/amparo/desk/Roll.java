package org.amparo.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.ledger.Actor;
import org.amparo.platform.Database;
import org.amparo.platform.Transaction;

/** Who there is and who sits where, by name: for pages that say so, never to decide who may do what. */
public final class Roll {
  private final Database database;
  private final Desks desks;

  public Roll(Database database, Desks desks) {
    this.database = database;
    this.desks = desks;
  }

  /** Somebody at a desk. */
  public record Sitter(String name, boolean lead) {}

  /** A desk, who sits there, and whether this node would seal to it; serial 0 where no certificate is accepted. */
  public record Staffed(Desk desk, boolean certified, int serial, List<Sitter> sitters) {}

  /** Members' names, by who they are in the ledger. */
  public Map<Actor, String> names() {
    return database.transaction(tx -> MemberTable.all(tx).stream()
        .collect(Collectors.toMap(member -> Actor.member(member.id().bytes()), Member::name)));
  }

  public List<Staffed> desks() {
    return database.transaction(tx -> {
      var names = MemberTable.all(tx).stream().collect(Collectors.toMap(Member::id, Member::name));
      return desks.all(tx).stream().map(desk -> staffed(tx, desk, names)).toList();
    });
  }

  /** Who sits at this desk and who might; empty where no certificate is accepted. */
  public Optional<Staff> staff(DeskId desk) {
    return database.transaction(tx -> {
      var members = MemberTable.all(tx);
      return desks.lineage(tx, desk).map(Lineage::newest).map(newest -> new Staff(
          desks.all(tx).stream().filter(each -> each.id().equals(desk)).findFirst().orElseThrow(),
          newest.serial(), newest.epoch(), seated(tx, newest, members),
          members.stream().filter(member -> newest.seat(member.id()).isEmpty())
              .map(member -> new Staff.Somebody(member.id(), member.name())).toList()));
    });
  }

  private static List<Staff.Seated> seated(Transaction tx, Certificate newest, List<Member> members) {
    var names = members.stream().collect(Collectors.toMap(Member::id, Member::name));
    var granted = DeskTable.granted(tx, newest.desk(), newest.epoch());
    return newest.seats().stream().map(seat -> new Staff.Seated(seat.member(),
            names.getOrDefault(seat.member(), ""), seat.lead(),
            !names.containsKey(seat.member()) ? Staff.State.GONE
                : granted.contains(seat.member()) ? Staff.State.READS : Staff.State.KEYLESS))
        .sorted(Comparator.comparing(Staff.Seated::name)).toList();
  }

  private Staffed staffed(Transaction tx, Desk desk, Map<MemberId, String> names) {
    var newest = desks.lineage(tx, desk.id()).map(Lineage::newest);
    var sitters = newest.map(Certificate::seats).orElse(List.of()).stream()
        .filter(seat -> names.containsKey(seat.member()))
        .map(seat -> new Sitter(names.get(seat.member()), seat.lead()))
        .toList();
    boolean certified = desks.certified(tx, desk.id()).isPresent();
    return new Staffed(desk, certified, newest.map(Certificate::serial).orElse(0), sitters);
  }
}
