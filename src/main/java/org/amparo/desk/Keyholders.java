package org.amparo.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.amparo.platform.Database;
import org.amparo.platform.Transaction;
import org.amparo.vault.RecipientKey;

/** Members whose key a desk's certificate names: to nobody else may something be sealed, whatever the members' rows say. */
public final class Keyholders {
  private final Database database;
  private final Desks desks;

  public Keyholders(Database database, Desks desks) {
    this.database = database;
    this.desks = desks;
  }

  /** @param lead whether they lead a desk */
  public record Keyholder(MemberId id, String name, boolean lead) {}

  public List<Keyholder> all() {
    return database.transaction(tx -> MemberTable.all(tx).stream().flatMap(member -> {
      var seats = seats(tx, member);
      return seats.stream().limit(1).map(seat ->
          new Keyholder(member.id(), member.name(), seats.stream().anyMatch(Seat::lead)));
    }).toList());
  }

  /** The key in the member's row, if it is the certified one; read in the transaction that seals to it. */
  public Optional<RecipientKey> key(Transaction tx, MemberId id) {
    return MemberTable.of(tx, id).filter(member -> !seats(tx, member).isEmpty()).map(Member::sealingKey);
  }

  private List<Seat> seats(Transaction tx, Member member) {
    var hash = member.sealingKey().fingerprint();
    return desks.all(tx).stream().map(desk -> desks.lineage(tx, desk.id())).flatMap(Optional::stream)
        .map(lineage -> lineage.newest().seats()).flatMap(Collection::stream)
        .filter(seat -> seat.isOf(member.id(), hash)).toList();
  }
}
