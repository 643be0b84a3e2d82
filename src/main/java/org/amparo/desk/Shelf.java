package org.amparo.desk;

import java.util.Optional;
import java.util.function.Function;
import org.amparo.platform.Database;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/**
 * What a member lays aside for themselves alone (0807), under their own seed: nobody else can read it, and it goes with
 * them. What does not open, such as after a new seed, counts as empty.
 */
public final class Shelf {
  private final Database database;
  private final Vault vault;

  public Shelf(Database database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  public Optional<byte[]> read(Reviewer reviewer) {
    var key = reviewer.own("member.views");
    var lying = database.transaction(tx -> ShelfTable.find(tx, reviewer.id()));
    return lying.flatMap(record -> opened(reviewer, record, key));
  }

  /** @param change makes the new content of the one that lies there; it may be asked again while others write too */
  public void change(Reviewer reviewer, Function<Optional<byte[]>, byte[]> change) {
    var key = reviewer.own("member.views");
    database.retrying(tx -> {
      var before = ShelfTable.hold(tx, reviewer.id()).flatMap(lying -> opened(reviewer, lying, key));
      ShelfTable.put(tx, reviewer.id(), vault.lock(change.apply(before), key,
          Purpose.MEMBER_VIEWS.label(reviewer.id().bytes())));
      return null;
    });
  }

  /** For a member who is removed. */
  static void clear(Transaction tx, MemberId member) {
    ShelfTable.clear(tx, member);
  }

  private Optional<byte[]> opened(Reviewer reviewer, byte[] lying, Secret key) {
    try {
      return Optional.of(vault.unlock(lying, key, Purpose.MEMBER_VIEWS.label(reviewer.id().bytes())));
    } catch (TamperedException e) {
      return Optional.empty();
    }
  }
}
