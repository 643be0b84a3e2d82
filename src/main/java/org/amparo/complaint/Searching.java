package org.amparo.complaint;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Transaction;
import org.amparo.vault.Vault;

/**
 * Looking inside many cases of a desk: newest first, one after the other, until all are looked at, time is up or whoever
 * looked has gone. One entry in the ledger before, with the desk, and one behind, with how many; nothing is kept, neither
 * what was looked for nor what was found, and no case counts as read.
 */
public final class Searching {
  /** So long one search may go; it can be gone on with. */
  public static final Duration LONGEST = Duration.ofMinutes(2);
  private static final int BATCH = 40;
  private static final Comparator<Line> NEWEST_FIRST =
      Comparator.<Line, Instant>comparing(line -> line.facts().sent().toInstant()).reversed()
          .thenComparing(line -> line.complaint().hex());

  private final InsideTable inside = new InsideTable();
  private final LineTable lines = new LineTable();
  private final Database database;
  private final Caseload caseload;
  private final InsideOpener opener;
  private final Editions editions;
  private final Ledger ledger;
  private final Days days;

  /** @param message how the words are read out of an opened message */
  public Searching(Database database, Vault vault, Strongbox box, Caseload caseload, Editions editions, Ledger ledger,
      Days days, Function<byte[], String> message) {
    this.database = database;
    this.caseload = caseload;
    this.opener = new InsideOpener(vault, box, message);
    this.editions = editions;
    this.ledger = ledger;
    this.days = days;
  }

  /**
   * What is looked for, at which desk.
   *
   * @param skip so many of the newest were looked at already
   */
  public record Wish(DeskId desk, Sought sought, int skip) {}

  /** Whoever looks, told while it goes on. */
  public interface Watcher {
    /** @throws IOException nobody is there any more, so the search stops */
    void found(Found found) throws IOException;

    /** @throws IOException nobody is there any more, so the search stops */
    void lookedInto(int cases) throws IOException;
  }

  /** Why a search ended. */
  public enum End { ALL, TIME, GONE }

  /** Looks until the end; cases of other desks and those that must not be seen by this member are not there at all. */
  public Tally look(Reviewer reviewer, Wish wish, Watcher watcher) throws IOException {
    if (!reviewer.sitsAt(wish.desk())) throw new IllegalArgumentException("ask sitsAt first: no seat at this desk");
    ledger.write(Entry.of(reviewer.actor(), Act.SEARCH_BEGUN).with("desk", wish.desk().bytes()));
    var tally = new Tally(days.clock());
    try {
      through(reviewer, wish, watcher, tally);
      return tally;
    } finally {
      tally.stop();
      ledger.write(Entry.of(reviewer.actor(), Act.SEARCH_ENDED).with("desk", wish.desk().bytes())
          .with("looked", String.valueOf(tally.looked())).with("found", String.valueOf(tally.found()))
          .with("end", tally.end().name().toLowerCase(Locale.ROOT)));
    }
  }

  private void through(Reviewer reviewer, Wish wish, Watcher watcher, Tally tally) throws IOException {
    var all = caseload.list(reviewer, wish.desk()).lines().stream()
        .filter(line -> !line.triage().handling().barred().contains(reviewer.id())).sorted(NEWEST_FIRST).toList();
    var hands = LineOpener.hands(reviewer, wish.desk(),
        database.transaction(tx -> lines.epochs(tx, wish.desk())));
    tally.among(Math.max(0, all.size() - wish.skip()));
    for (int from = wish.skip(); from < all.size(); from += BATCH) {
      if (tally.lasts(LONGEST)) {
        tally.ends(End.TIME);
        return;
      }
      var batch = all.subList(from, Math.min(all.size(), from + BATCH));
      var looked = looked(reviewer, wish, batch, hands);
      for (var found : looked.stream().filter(found -> !found.hits().isEmpty()).toList()) {
        tally.find();
        watcher.found(found);
      }
      tally.pass(batch.size(), looked.size());
      watcher.lookedInto(tally.looked());
    }
    tally.ends(End.ALL);
  }

  /** Each case of the batch that opens, with what was found in it or nothing. */
  private List<Found> looked(Reviewer reviewer, Wish wish, List<Line> batch, Map<Integer, LineOpener.Hand> hands) {
    return database.transaction(tx -> {
      var lying = inside.of(tx, wish.desk(), batch.stream().map(Line::complaint).toList()).stream()
          .filter(one -> hands.containsKey(one.wrap().epoch()))
          .collect(Collectors.toMap(one -> one.wrap().complaint(), Function.identity()));
      return batch.stream().filter(line -> lying.containsKey(line.complaint()))
          .flatMap(line -> found(tx, reviewer, wish, line, lying.get(line.complaint()), hands).stream()).toList();
    });
  }

  private Optional<Found> found(Transaction tx, Reviewer reviewer, Wish wish, Line line, InsideTable.Lying lying,
      Map<Integer, LineOpener.Hand> hands) {
    return opener.open(hands.get(lying.wrap().epoch()).pair(), lying, reviewer.id())
        .map(open -> new Found(line, editions.edition(tx, open.edition()), wish.sought().in(open.passages())));
  }
}
