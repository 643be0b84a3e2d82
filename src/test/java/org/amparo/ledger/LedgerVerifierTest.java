package org.amparo.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amparo.ledger.Verdict.Broken;
import org.amparo.ledger.Verdict.Sound;
import org.junit.jupiter.api.Test;

class LedgerVerifierTest {
  private final Chronicle whole = Chronicles.of(5);

  @Test
  void findsAWholeChainSound() {
    assertEquals(new Sound(5, 1), LedgerVerifier.verify(whole));
  }

  @Test
  void findsAnEmptyChainSound() {
    assertEquals(new Sound(0, 1), LedgerVerifier.verify(Chronicles.of(0)));
  }

  @Test
  void namesTheEntryThatWasRewritten() {
    var rows = new ArrayList<>(whole.rows);
    var third = rows.get(2);
    var other = new Line(3, Chronicles.DAY, Entry.of(Actor.NODE, Act.SIGNOUT)).encoded();
    rows.set(2, new LedgerTable.Row(3, other, third.hash()));

    assertEquals(new Broken(3, "hash"), LedgerVerifier.verify(Chronicles.withRows(whole, rows)));
  }

  @Test
  void noticesARewrittenTailThoughItsHashesFit() {
    var rows = new ArrayList<>(whole.rows.subList(0, 4));
    var before = new Head(4, rows.get(3).hash());
    var other = new Line(5, Chronicles.DAY, Entry.of(Actor.NODE, Act.SIGNOUT)).encoded();
    rows.add(new LedgerTable.Row(5, other, Chain.next(before, other).hash()));

    assertEquals(new Broken(5, "hash"), LedgerVerifier.verify(Chronicles.withRows(whole, rows)));
  }

  @Test
  void noticesACutTable() {
    assertEquals(new Broken(4, "cut"), LedgerVerifier.verify(Chronicles.withRows(whole, whole.rows.subList(0, 3))));
  }

  @Test
  void noticesAMissingEntry() {
    var rows = new ArrayList<>(whole.rows);
    rows.remove(1);

    assertEquals(new Broken(2, "number"), LedgerVerifier.verify(Chronicles.withRows(whole, rows)));
  }

  @Test
  void noticesAnEntryBehindTheHead() {
    var longer = new Chronicle(whole.chain, whole.publicKey, Chronicles.of(6).rows, whole.checkpoints, whole.heads);

    assertEquals(new Broken(6, "head"), LedgerVerifier.verify(longer));
  }

  @Test
  void acceptsEitherHeadWhileACommitIsUnderWay() {
    var heads = List.of(whole.heads.get(0), Chronicles.of(6).heads.get(0));
    var pending = new Chronicle(whole.chain, whole.publicKey, whole.rows, whole.checkpoints, heads);

    assertInstanceOf(Sound.class, LedgerVerifier.verify(pending));
  }

  @Test
  void refusesACheckpointOfAnotherChain() {
    var other = new Chain(new byte[16], new byte[16]);
    var note = SignedNote.write(other.origin(), whole.heads.get(0), Chronicles.KEY);

    assertEquals(new Broken(0, "checkpoint"), LedgerVerifier.verify(whole.with(note)));
  }

  @Test
  void holdsACheckpointKeptElsewhereAgainstAChainMadeAnew() {
    var kept = SignedNote.write(Chronicles.CHAIN.origin(), new Head(3, new byte[32]), Chronicles.KEY);

    assertEquals(new Broken(3, "hash"), LedgerVerifier.verify(whole.with(kept)));
  }

  @Test
  void verifiesFromItsExportAlone() {
    var both = new ArrayList<>(LedgerExport.write(whole));
    both.addAll(LedgerExport.write(Chronicles.of(120)));

    var read = LedgerExport.read(both);

    assertEquals(List.of(new Sound(5, 1), new Sound(120, 1)), read.stream().map(LedgerVerifier::verify).toList());
  }

  @Property
  void noticesAnyFlippedBitOfAnyEntry(@ForAll @IntRange(max = 4) int which, @ForAll @IntRange(max = 1000) int bit) {
    var rows = new ArrayList<>(whole.rows);
    var row = rows.get(which);
    byte[] flipped = row.entry().clone();
    int at = bit % (flipped.length * 8);
    flipped[at / 8] ^= (byte) (1 << at % 8);
    rows.set(which, new LedgerTable.Row(row.number(), flipped, row.hash()));

    var verdict = assertInstanceOf(Broken.class, LedgerVerifier.verify(Chronicles.withRows(whole, rows)));

    assertEquals(which + 1, verdict.number());
  }
}
