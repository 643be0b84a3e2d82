package org.amparo.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Transaction;
import org.amparo.vault.Derive;
import org.amparo.vault.Purpose;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.SigningPair;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/** What custodians do together: they try whether their shares fit, and give a desk to a new lead when keys are lost. */
public final class Recovery {
  private final Database database;
  private final Vault vault;
  private final Desks desks;
  private final Ledger ledger;
  private final Sessions sessions;
  private final Succession succession;

  public Recovery(Database database, Vault vault, Desks desks, Ledger ledger, Sessions sessions) {
    this.database = database;
    this.vault = vault;
    this.desks = desks;
    this.ledger = ledger;
    this.sessions = sessions;
    this.succession = new Succession(desks, ledger);
  }

  /** A rehearsal: whether these shares are enough and fit. Nothing is changed, and the ledger says that it was tried. */
  public Finding rehearse(Reviewer member, DeskId desk, List<String> typed) {
    if (!member.sitsAt(desk)) throw new IllegalArgumentException("ask sitsAt first: this member has no seat there");
    try (var brought = Brought.read(typed)) {
      var finding = database.transaction(tx -> brought.tried(desk, succession.lineage(tx, desk).newest()));
      ledger.write(Entry.of(member.actor(), Act.RECOVERY_REHEARSED).with("desk", desk.bytes())
          .with("what", finding.code()));
      return finding;
    }
  }

  /** The desk that shares are of, if this node knows it. */
  public Optional<DeskId> desk(List<String> typed) {
    try (var brought = Brought.read(typed)) {
      return brought.desk().filter(desk -> database.transaction(tx -> desks.lineage(tx, desk)).isPresent());
    }
  }

  /**
   * Makes whoever is signed in the desk's only member and lead, with the keys of every epoch: certified by the custodians'
   * key. Everybody else's seat, grants and sessions end; the desk's key and the custodians' should change next.
   */
  public Finding recover(Reviewer newcomer, DeskId desk, List<String> typed) {
    try (var brought = Brought.read(typed); var signatory = newcomer.signatory()) {
      var gone = new HashMap<MemberId, Boolean>();
      var finding = database.retrying(tx -> {
        var lineage = succession.lineage(tx, desk);
        lineage.newest().seats().forEach(seat -> gone.put(seat.member(), true));
        return recovered(tx, brought, lineage, signatory.member());
      });
      gone.keySet().stream().filter(member -> finding.fits() && !member.equals(newcomer.id()))
          .forEach(sessions::endAll);
      return finding;
    }
  }

  private Finding recovered(Transaction tx, Brought brought, Lineage lineage, Member newcomer) {
    var now = lineage.newest();
    var actor = newcomer.actor();
    var pair = brought.pair(now.desk(), now);
    if (pair.isEmpty()) {
      var finding = brought.tried(now.desk(), now);
      ledger.write(tx, Entry.of(actor, Act.RECOVERY_REFUSED).with("desk", now.desk().bytes())
          .with("what", finding.code()));
      return finding;
    }
    try (var recovery = pair.get()) {
      var grants = grants(tx, lineage, recovery, newcomer);
      if (!grants.containsKey(now.epoch())) {
        ledger.write(tx, Entry.of(actor, Act.ALARM_CERTIFICATE).with("desk", now.desk().bytes())
            .with("what", "recovery.record"));
        return brought.found(Finding.Kind.CHANGED, 0);
      }
      succession.write(tx, actor, now, signed(recovery, now.seating(List.of(Seat.of(newcomer, true)))));
      DeskTable.dropGrants(tx, now.desk());
      grants.forEach((epoch, grant) -> DeskTable.addGrant(tx, now.desk(), epoch, newcomer.id(), grant));
      ledger.write(tx, Entry.of(actor, Act.RECOVERY_USED).with("desk", now.desk().bytes()));
      return brought.seen(now.desk());
    }
  }

  private static Signed signed(SealingPair recovery, Certificate next) {
    try (var seed = recovery.seed(); var signing = Derive.sub(seed, "recovery.sign");
        var key = SigningPair.fromSeed(signing)) {
      return Signed.by(key, next);
    }
  }

  /** Of each epoch whose record opens to the key that was certified then. */
  private Map<Integer, byte[]> grants(Transaction tx, Lineage lineage, SealingPair recovery, Member to) {
    var desk = lineage.newest().desk();
    var grants = new HashMap<Integer, byte[]>();
    DeskTable.recoveries(tx, desk).forEach((epoch, record) -> opened(recovery, lineage, epoch, record)
        .forEach(seed -> {
          try (seed) {
            grants.put(epoch, vault.seal(seed, to.sealingKey(), Seats.grantLabel(desk, epoch, to.id())));
          }
        }));
    return grants;
  }

  private Stream<Secret> opened(SealingPair recovery, Lineage lineage, int epoch, byte[] record) {
    var label = Purpose.DESK_RECOVERY.label(lineage.newest().desk().bytes(), Epochs.bytes(epoch));
    try {
      var seed = vault.unseal(record, recovery, label);
      try (var pair = SealingPair.fromSeed(seed)) {
        boolean certified = lineage.keyHash(epoch)
            .filter(hash -> Arrays.equals(hash, pair.publicKey().fingerprint())).isPresent();
        if (certified) return Stream.of(seed);
      }
      seed.close();
      return Stream.empty();
    } catch (TamperedException e) {
      return Stream.empty();
    }
  }
}
