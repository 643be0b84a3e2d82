package org.amparo.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.platform.Database;
import org.amparo.platform.NodeFiles;
import org.amparo.platform.Transaction;

/** This node's chain of acts: each is written in the transaction that does it, or before the key it asks for opens. */
public final class Ledger {
  private static final int BATCH = 1000;
  private static final int MOST_LOOKED = 100_000;

  private final Database database;
  private final HeadFile heads;
  private final Identity identity;
  private final Appending appending;
  private final Map<Transaction, List<Entry>> open = new ConcurrentHashMap<>();

  /** @param clock in the deployment's zone: only its day is written */
  public Ledger(Database database, NodeFiles files, Clock clock) {
    this.database = database;
    this.heads = new HeadFile(files);
    this.identity = new Identity(files);
    this.appending = new Appending(identity, heads, clock);
  }

  /**
   * Adds an entry at the end of the caller's transaction. The rows are written, and the new head is fsynced beside the
   * old one, as the last step before the commit, so that no writer waits for another's statements.
   */
  public void write(Transaction tx, Entry entry) {
    open.computeIfAbsent(tx, this::begun).add(entry);
  }

  /** For an act that needs no other row: committed when this returns. */
  public void write(Entry entry) {
    database.retrying(tx -> {
      write(tx, entry);
      return entry;
    });
  }

  /** To be called at start: introduces the node, and verifies its chain against the head outside the database. */
  public Verdict start() {
    return database.transaction(tx -> {
      var chain = identity.chain(tx);
      LedgerTable.introduce(tx, new LedgerTable.Node(chain.node(), identity.publicKey()));
      return LedgerVerifier.verify(Chronicle.of(tx, chain, identity.publicKey(), heads.accepted(chain)));
    });
  }

  /** Every chain of this database, each as far as this node can judge it: heads are known for its own only. */
  public List<Chronicle> chronicles() {
    return database.transaction(tx -> {
      var own = identity.chain(tx);
      return LedgerTable.nodes(tx).stream().map(node -> Arrays.equals(node.id(), own.node())
          ? Chronicle.of(tx, own, identity.publicKey(), heads.accepted(own))
          : Chronicle.of(tx, new Chain(own.instance(), node.id()), node.publicKey(), List.of())).toList();
    });
  }

  /** This node's entries below a number, newest first; what does not read as an entry is left to {@link #start}. */
  public List<Line> newest(long below, int most) {
    return database.transaction(tx -> LedgerTable.before(tx, identity.node(), below, most).stream()
        .flatMap(row -> Line.read(row.entry()).stream()).toList());
  }

  /** What was found, and the number above which all was looked through; 1 where nothing is left. */
  public record Found(List<Line> lines, long lookedTo) {
    public Found {
      lines = List.copyOf(lines);
    }
  }

  /** The same of those entries alone that are sought; it looks through a bounded number of entries at a time. */
  public Found newest(long below, int most, Sought sought) {
    return database.transaction(tx -> {
      var found = new ArrayList<Line>();
      long to = below;
      for (int looked = 0; looked < MOST_LOOKED && found.size() < most; looked += BATCH) {
        var rows = LedgerTable.before(tx, identity.node(), to, BATCH);
        if (rows.isEmpty()) return new Found(found, 1);
        for (var row : rows) {
          to = row.number();
          Line.read(row.entry()).filter(sought::fits).ifPresent(found::add);
          if (found.size() == most) break;
        }
      }
      return new Found(found, to);
    });
  }

  /**
   * Where each chain stands, and whether it grew from a head that somebody saw; a chain nobody saw is followed from its
   * newest checkpoint if this node signed that, else from its beginning.
   *
   * @param seen heads by node, in hexadecimal digits
   */
  public List<Growth> growth(Map<String, Head> seen) {
    return database.transaction(tx -> {
      var instance = identity.chain(tx).instance();
      return LedgerTable.nodes(tx).stream().map(node -> {
        var chain = new Chain(instance, node.id());
        var from = seen.get(HexFormat.of().formatHex(node.id()));
        return new Growing(chain).from(tx, from == null ? signed(tx, chain).orElse(chain.start()) : from);
      }).toList();
    });
  }

  /** This node's newest checkpoint as a signed note, which covers everything up to now. */
  public String checkpoint() {
    return database.transaction(tx -> {
      var chain = identity.chain(tx);
      var now = new Growing(chain).from(tx, signed(tx, chain).orElse(chain.start())).now();
      try (var key = identity.key()) {
        return SignedNote.write(chain.origin(), now, key);
      }
    });
  }

  private Optional<Head> signed(Transaction tx, Chain chain) {
    return Arrays.equals(chain.node(), identity.node()) ? LedgerTable.newestCheckpoint(tx, chain.node())
        .flatMap(note -> SignedNote.read(note, chain.origin(), identity.publicKey())) : Optional.empty();
  }

  /** The newest entries about a case, in the order of their days. */
  public List<Line> about(byte[] ledgerId, int most) {
    var id = HexFormat.of().formatHex(ledgerId);
    return database.transaction(tx -> LedgerTable.about(tx, id, most).stream()
        .flatMap(entry -> Line.read(entry).stream())
        .sorted(Comparator.comparing(Line::day).thenComparing(Line::number)).toList());
  }

  /** Watches all chains of the deployment for what other rooms remember from them. */
  public Following following() {
    return new Following(database, identity);
  }

  private List<Entry> begun(Transaction tx) {
    tx.beforeCommit(() -> appending.append(tx, open.get(tx)));
    tx.afterwards(ending -> {
      open.remove(tx);
      appending.ended(ending);
    });
    return new ArrayList<>();
  }
}
