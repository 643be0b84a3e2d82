package org.amparo.complaint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.amparo.desk.DeskId;
import org.amparo.desk.MemberId;
import org.amparo.desk.Reviewer;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Transaction;
import org.amparo.vault.Vault;

/**
 * A desk's list: its sealed queue lines opened, urgency computed for today, the most urgent first. Lines are opened once for
 * a desk and shared by its members while one of them is signed in; a listing opens only what changed since the last.
 */
public final class Caseload {
  private static final int BATCH = 500;

  private final CaseDeskTable wraps = new CaseDeskTable();
  private final LineTable lines = new LineTable();
  private final Map<DeskId, Board> boards = new ConcurrentHashMap<>();
  private final Database database;
  private final LineOpener opener;
  private final Bells bells;
  private final Conflicts conflicts;
  private final Days days;

  public Caseload(Database database, Vault vault, Strongbox box, Routing routing, Bells bells, Conflicts conflicts,
      Days days) {
    this.database = database;
    this.opener = new LineOpener(vault, box, routing, days);
    this.bells = bells;
    this.conflicts = conflicts;
    this.days = days;
  }

  /** For deeds on many lines at once. */
  LineOpener opener() {
    return opener;
  }

  /** A desk's lines, and how many more lie there that do not open: damaged, or put there by somebody else. */
  public static final class Listing {
    private final List<Line> lines;
    private final int damaged;
    private Index index;

    Listing(List<Line> lines, int damaged) {
      this.lines = List.copyOf(lines);
      this.damaged = damaged;
    }

    /** All, the most urgent first. */
    public List<Line> lines() {
      return lines;
    }

    public int damaged() {
      return damaged;
    }

    public Sifted sifted(Filter filter, Onlooker by) {
      return index().sifted(filter, by);
    }

    /** How many lines a filter leaves. */
    public int count(Filter filter, Onlooker by) {
      return index().count(filter, by);
    }

    /** Without the cases that are kept from this member; the same for most. */
    Listing seenBy(MemberId member, Conflicted kept) {
      var rest = lines.stream().filter(line -> !kept.keepsAway(member, line.facts(), line.triage().handling())).toList();
      return rest.size() == lines.size() ? this : new Listing(rest, damaged);
    }

    private synchronized Index index() {
      if (index == null) index = new Index(lines);
      return index;
    }
  }

  /**
   * All sent cases of a desk where the reviewer sits but for those kept from them for a conflict of interest; nothing for
   * any other desk.
   */
  public Listing list(Reviewer reviewer, DeskId desk) {
    return reviewer.sitsAt(desk) ? whole(reviewer, desk).seenBy(reviewer.id(), conflicts.of(reviewer, desk))
        : new Listing(List.of(), 0);
  }

  /** All sent cases of a desk where the reviewer sits: to count them, never to show them. */
  public Listing whole(Reviewer reviewer, DeskId desk) {
    if (!reviewer.sitsAt(desk)) {
      return new Listing(List.of(), 0);
    }
    var board = boards.computeIfAbsent(desk, fresh -> new Board());
    synchronized (board) {
      return listed(reviewer, desk, board);
    }
  }

  /** Forgets the lines of every desk that nobody signed in reads any more. */
  public void leaveUnattended(Predicate<MemberId> signedIn) {
    boards.values().removeIf(board -> {
      synchronized (board) {
        return !board.isAttended(signedIn);
      }
    });
  }

  private Listing listed(Reviewer reviewer, DeskId desk, Board board) {
    var hands = LineOpener.hands(reviewer, desk, database.transaction(tx -> lines.epochs(tx, desk)));
    var sheet = database.retrying(tx -> {
      var bare = new Sheet(bells.heard(tx, desk), lines.sum(tx, desk));
      return board.isWhole(bare.sum(), days.today()) ? bare
          : opened(tx, desk, bare.with(lines.marks(tx, desk)), board, hands);
    });
    if (sheet.marks().isPresent()) {
      board.take(sheet.asKept(), sheet.opened(), days.today(), opener::weighed);
    }
    database.retrying(tx -> {
      sheet.kept().forEach((wrap, lineKey) -> wraps.keepLineKey(tx, wrap, lineKey));
      bells.correct(tx, desk, sheet.heard(), board.waiting());
      return null;
    });
    return board.shown(reviewer.id());
  }

  /** Everything is read at one moment; a case of an epoch that began since stands as damaged until the next listing. */
  private Sheet opened(Transaction tx, DeskId desk, Sheet sheet, Board board, Map<Integer, LineOpener.Hand> hands) {
    var missing = board.missing(sheet.marks().orElseThrow());
    missing.forEach(id -> sheet.opened().put(id, Optional.empty()));
    for (int from = 0; from < missing.size(); from += BATCH) {
      var batch = missing.subList(from, Math.min(missing.size(), from + BATCH));
      lines.sealed(tx, desk, batch).stream().filter(sealed -> hands.containsKey(sealed.wrap().epoch()))
          .forEach(sealed -> sheet.opened().put(sealed.wrap().complaint(),
              opener.open(hands.get(sealed.wrap().epoch()), sealed, sheet.kept())));
    }
    return sheet;
  }

  /**
   * A desk's bells, what its cases come to, and, if that changed, the cases, those of their lines that changed, and the line
   * keys that were made anew.
   */
  private record Sheet(Bells.Heard heard, LineTable.Sum sum, Optional<List<LineTable.Mark>> marks,
      Map<ComplaintId, Optional<Line>> opened, Map<CaseDeskTable.Wrap, byte[]> kept) {
    Sheet(Bells.Heard heard, LineTable.Sum sum) {
      this(heard, sum, Optional.empty(), Map.of(), Map.of());
    }

    Sheet with(List<LineTable.Mark> now) {
      return new Sheet(heard, sum, Optional.of(now), new HashMap<>(), new LinkedHashMap<>());
    }

    /** The marks as they are once the new line keys lie there. */
    List<LineTable.Mark> asKept() {
      if (kept.isEmpty()) return marks.orElseThrow();
      var fresh = new HashMap<ComplaintId, byte[]>();
      kept.forEach((wrap, lineKey) -> fresh.put(wrap.complaint(), lineKey));
      return marks.orElseThrow().stream().map(mark -> fresh.containsKey(mark.complaint())
          ? mark.withLineKey(fresh.get(mark.complaint())) : mark).toList();
    }
  }
}
