package org.amparo.digest;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.complaint.Bells;
import org.amparo.complaint.Urgency;
import org.amparo.desk.Desk;
import org.amparo.desk.Desks;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Transaction;

/**
 * Turns bells into letters. A new case that cannot wait is told within a quarter of an hour, at a random minute, so that
 * a mail's time does not tell when somebody wrote; all else once a day. Only here bells are hushed, and only together
 * with the letters that tell of them.
 */
public final class Digests {
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final Database database;
  private final Desks desks;
  private final Bells bells;
  private final Ledger ledger;
  private final Wording wording;
  private final Days days;
  private final SecureRandom random;
  private final int hour;
  private final Map<Desk, Instant> due = new HashMap<>();

  /** @param hour of the day from which on daily letters are written, in the deployment's zone */
  public Digests(Database database, Desks desks, Bells bells, Ledger ledger, Wording wording, Days days,
      SecureRandom random, int hour) {
    this.database = database;
    this.desks = desks;
    this.bells = bells;
    this.ledger = ledger;
    this.wording = wording;
    this.days = days;
    this.random = random;
    this.hour = hour;
  }

  /** To be called every minute. */
  public synchronized void round() {
    desks.all().forEach(this::ring);
    if (days.hour().getHour() >= hour) {
      daily();
    }
  }

  private void ring(Desk desk) {
    var now = days.clock().instant();
    boolean rings = database.transaction(tx -> bells.unrung(tx, desk.id()).getOrDefault(Urgency.U0, 0L) > 0);
    if (!rings) {
      due.remove(desk);
    } else if (!now.isBefore(due.computeIfAbsent(desk, one -> now.plusSeconds(
        random.nextLong(LONGEST.toSeconds() + 1))))) {
      database.retrying(tx -> told(tx, desk));
      due.remove(desk);
    }
  }

  /** A bell that nobody would be told of goes on ringing. */
  private Void told(Transaction tx, Desk desk) {
    var readers = readersAt(tx, desk);
    if (!readers.isEmpty()) {
      long cases = bells.hush(tx, desk.id(), List.of(Urgency.U0)).getOrDefault(Urgency.U0, 0L);
      readers.stream().filter(reader -> cases > 0)
          .forEach(reader -> add(tx, reader, wording.urgent(reader, desk, cases)));
    }
    return null;
  }

  /** Everybody's letter and the hushing of the bells it tells of are one transaction. */
  private void daily() {
    var note = ledger.checkpoint();
    database.retrying(tx -> {
      var told = DigestTable.readers(tx).stream()
          .filter(reader -> DigestTable.tellsToday(tx, reader.member(), days.today())).toList();
      var counts = told.isEmpty() ? List.<Seen>of() : desks.all(tx).stream().map(desk -> seen(tx, desk, told)).toList();
      told.forEach(reader -> add(tx, reader, wording.daily(reader, counts.stream()
          .filter(seen -> seen.readers().contains(reader)).map(Seen::count).toList(), note)));
      return null;
    });
  }

  /** What waits at a desk, and who of those that are told today sits there. */
  private record Seen(Wording.Count count, List<Reader> readers) {}

  /** Bells of a desk of which nobody is told go on ringing, and so do those that have letters of their own. */
  private Seen seen(Transaction tx, Desk desk, List<Reader> told) {
    var readers = readersAt(tx, desk).stream().filter(told::contains).toList();
    if (!readers.isEmpty()) {
      bells.hush(tx, desk.id(), List.of(Urgency.U1, Urgency.U2, Urgency.U3));
    }
    return new Seen(new Wording.Count(desk, bells.waiting(tx, desk.id())), readers);
  }

  /** Those who sit at the desk by its certificate, whatever the table of readers says. */
  private List<Reader> readersAt(Transaction tx, Desk desk) {
    var seated = desks.seated(tx, desk.id());
    return DigestTable.readers(tx).stream().filter(reader -> seated.contains(reader.member())).toList();
  }

  private void add(Transaction tx, Reader reader, Wording.Said said) {
    DigestTable.add(tx, UUID.randomUUID(), reader.member(), days.today(), said.subject(), said.body());
  }
}
