package org.amparo.desk;

import org.amparo.ledger.Act;
import org.amparo.ledger.Actor;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.DuplicateException;
import org.amparo.platform.Fault;
import org.amparo.platform.LostRaceException;
import org.amparo.platform.Transaction;

/** Writes a desk's next certificate: its line stands outside the database before the commit, beside the old one. */
final class Succession {
  private final Desks desks;
  private final Ledger ledger;

  Succession(Desks desks, Ledger ledger) {
    this.desks = desks;
    this.ledger = ledger;
  }

  /** The desk as it lies now; a lead whose request began before somebody else's change starts again. */
  Lineage lineage(Transaction tx, DeskId desk) {
    return desks.lineage(tx, desk).orElseThrow(() -> new Fault("nothing is signed for a desk that is not certified"));
  }

  /** Whoever comes second with the same serial has lost the race and signs again, after the winner's. */
  void write(Transaction tx, Actor by, Certificate before, Signed signed) {
    var next = signed.certificate().orElseThrow();
    if (!Lineage.follows(before, signed, next)) throw new Fault("this certificate does not follow the one before it");
    try {
      DeskTable.addCertificate(tx, next.desk(), next.serial(), signed);
    } catch (DuplicateException e) {
      throw new LostRaceException();
    }
    desks.lines().accept(tx, next.desk(), signed.hash());
    ledger.write(tx, Entry.of(by, Act.CERTIFICATE_SIGNED).with("desk", next.desk().bytes())
        .with("serial", String.valueOf(next.serial())).with("hash", signed.hash()));
  }
}
