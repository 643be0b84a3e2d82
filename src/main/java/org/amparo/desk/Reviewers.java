package org.amparo.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amparo.platform.Database;
import org.amparo.platform.Transaction;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** Lets a signed-in member in for one request, with the seats that certificates give to the key they really hold. */
public final class Reviewers {
  private final Database database;
  private final Vault vault;
  private final Desks desks;

  public Reviewers(Database database, Vault vault, Desks desks) {
    this.database = database;
    this.vault = vault;
    this.desks = desks;
  }

  /** Empty for somebody who is no member any more. */
  Optional<Reviewer> entering(MemberId id, Secret seed) {
    var pair = SealingPair.fromSeed(seed);
    var entered = database.transaction(tx -> MemberTable.of(tx, id)
        .map(member -> new Reviewer(database, vault, member, seed.copy(), pair, seats(tx, id, pair))));
    if (entered.isEmpty()) {
      pair.close();
    }
    return entered;
  }

  private Map<DeskId, Lineage> seats(Transaction tx, MemberId id, SealingPair pair) {
    var seats = new HashMap<DeskId, Lineage>();
    byte[] hash = pair.publicKey().fingerprint();
    for (var desk : desks.all(tx)) {
      desks.lineage(tx, desk.id()).filter(lineage -> lineage.seat(id, hash).isPresent())
          .ifPresent(lineage -> seats.put(desk.id(), lineage));
    }
    return seats;
  }
}
