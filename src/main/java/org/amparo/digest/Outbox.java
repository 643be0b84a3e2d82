package org.amparo.digest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.desk.MemberId;
import org.amparo.platform.Database;
import org.amparo.platform.Days;

/**
 * Letters on their way. One is deleted in the transaction that saw a mail server take it: a server that is away loses
 * nothing, and a crash between the two sends a letter twice rather than never.
 */
public final class Outbox {
  private static final int A_ROUND = 200;
  private static final int KEPT_DAYS = 7;

  private final Database database;
  private final Days days;

  public Outbox(Database database, Days days) {
    this.database = database;
    this.days = days;
  }

  public Optional<Reader> reader(MemberId member) {
    return database.transaction(tx -> DigestTable.reader(tx, member));
  }

  public void write(Reader reader) {
    database.transaction(tx -> {
      DigestTable.put(tx, reader);
      return null;
    });
  }

  public void remove(MemberId member) {
    database.transaction(tx -> {
      DigestTable.remove(tx, member);
      return null;
    });
  }

  /**
   * Hands on what waits, until a server refuses one.
   *
   * @return how many were taken
   * @throws UndeliveredException with what the server said, if one was not taken; the rest waits with it
   */
  public int deliver(Postman postman) throws UndeliveredException {
    database.transaction(tx -> {
      DigestTable.forgetBefore(tx, days.today().minusDays(KEPT_DAYS));
      return null;
    });
    int taken = 0;
    for (var id : waiting()) {
      var failure = delivered(postman, id);
      if (failure.isPresent()) throw failure.get();
      taken++;
    }
    return taken;
  }

  private List<UUID> waiting() {
    return database.transaction(tx -> DigestTable.waiting(tx, A_ROUND));
  }

  private Optional<UndeliveredException> delivered(Postman postman, UUID id) {
    return database.transaction(tx -> {
      var letter = DigestTable.claimed(tx, id);
      try {
        if (letter.isPresent()) {
          postman.carry(letter.get());
          DigestTable.sent(tx, id);
        }
        return Optional.<UndeliveredException>empty();
      } catch (UndeliveredException e) {
        return Optional.of(e);
      }
    });
  }
}
