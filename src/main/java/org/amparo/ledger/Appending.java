package org.amparo.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.amparo.platform.Ending;
import org.amparo.platform.Fault;
import org.amparo.platform.Transaction;

/** The last step before a commit and the first after it: one writer of this node at a time, with both heads kept. */
final class Appending {
  private static final int CHECKPOINT_EVERY = 100;

  private final Identity identity;
  private final HeadFile file;
  private final Clock clock;
  private final ReentrantLock turn = new ReentrantLock();
  private Head from;
  private Head to;

  Appending(Identity identity, HeadFile file, Clock clock) {
    this.identity = identity;
    this.file = file;
    this.clock = clock;
  }

  void append(Transaction tx, List<Entry> entries) {
    turn.lock();
    var chain = identity.chain(tx);
    var end = end(tx, chain);
    var reached = end;
    for (var entry : entries) {
      reached = add(tx, chain, reached, entry);
    }
    checkpoint(tx, chain, end, reached, entries);
    file.keep(end, reached);
    from = end;
    to = reached;
  }

  /** Drops the head that did not come true; without an answer both stay, and the next writer reads which one did. */
  void ended(Ending ending) {
    if (!turn.isHeldByCurrentThread()) {
      return;
    }
    try {
      if (to != null && ending != Ending.UNKNOWN) {
        file.keep(ending == Ending.COMMITTED ? to : from);
      }
    } finally {
      from = null;
      to = null;
      turn.unlock();
    }
  }

  private Head add(Transaction tx, Chain chain, Head before, Entry entry) {
    byte[] bytes = new Line(before.size() + 1, LocalDate.now(clock), entry).encoded();
    var after = Chain.next(before, bytes);
    LedgerTable.add(tx, chain.node(), new LedgerTable.Row(after.size(), bytes, after.hash()));
    return after;
  }

  /** Where the table ends, recomputed from its last entry; anything but a head that stands outside is an alarm. */
  private Head end(Transaction tx, Chain chain) {
    var last = LedgerTable.last(tx, chain.node());
    var before = last.size() == 2 ? new Head(last.get(1).number(), last.get(1).hash()) : chain.start();
    var end = last.isEmpty() ? before : Chain.next(before, last.get(0).entry());
    if (!file.accepted(chain).contains(end)) {
      throw new Fault("the ledger's table ends with entry " + end.size() + ", which is not the head kept outside the "
          + "database: it was rewritten or cut; keep a copy, run amparo ledger verify, and find out who had access");
    }
    return end;
  }

  private void checkpoint(Transaction tx, Chain chain, Head before, Head now, List<Entry> entries) {
    var today = LocalDate.now(clock);
    boolean due = now.size() / CHECKPOINT_EVERY > before.size() / CHECKPOINT_EVERY
        || entries.stream().anyMatch(entry -> entry.is(Act.CERTIFICATE_SIGNED))
        || LedgerTable.lastCheckpoint(tx, chain.node()).filter(today::equals).isEmpty();
    if (due) {
      try (var key = identity.key()) {
        LedgerTable.checkpoint(tx, chain.node(), now.size(), today, SignedNote.write(chain.origin(), now, key));
      }
    }
  }
}
