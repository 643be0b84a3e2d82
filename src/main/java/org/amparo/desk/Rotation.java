package org.amparo.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;
import org.amparo.vault.RecipientKey;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/** Gives a desk a new key in a lead's session, and ends the old one when nothing lies under it any more. */
public final class Rotation {
  private final Database database;
  private final Vault vault;
  private final Ledger ledger;
  private final Succession succession;

  public Rotation(Database database, Vault vault, Desks desks, Ledger ledger) {
    this.database = database;
    this.vault = vault;
    this.ledger = ledger;
    this.succession = new Succession(desks, ledger);
  }

  /** What an epoch leaves behind under the desk's list key, carried to the newest one by whoever kept it. */
  public interface Carried {
    /** Seals anew whatever lies under an older epoch; called again until it has nothing to do. */
    void carry(Reviewer lead, DeskId desk);
  }

  /**
   * A new epoch: new complaints use its key at once; what lies under the old one is re-keyed case by case.
   *
   * @return the epoch that began; 0 if this is no lead of the desk, or the custodians' key in the table was changed,
   *     which is an alarm
   */
  public int begin(Reviewer lead, DeskId desk) {
    if (!lead.leads(desk)) {
      return 0;
    }
    try (var signatory = lead.signatory(); var seed = vault.fresh(); var pair = SealingPair.fromSeed(seed)) {
      return database.retrying(tx -> {
        var lineage = succession.lineage(tx, desk);
        return lead.isLeadIn(lineage) ? begun(tx, signatory, lineage.newest(), seed, pair) : 0;
      });
    }
  }

  private int begun(Transaction tx, Signatory lead, Certificate now, Secret seed, SealingPair pair) {
    var desk = now.desk();
    var actor = lead.member().actor();
    var recovery = recoveryKey(tx, now);
    if (recovery.isEmpty()) {
      ledger.write(tx, Entry.of(actor, Act.ALARM_CERTIFICATE).with("desk", desk.bytes()).with("what", "recovery.key"));
      return 0;
    }
    int epoch = now.epoch() + 1;
    var remaining = now.seats().stream().filter(seat -> MemberTable.of(tx, seat.member()).isPresent()).toList();
    succession.write(tx, actor, now,
        Signed.by(lead.key(), now.rotated(pair.publicKey().fingerprint(), remaining)));
    DeskTable.addEpoch(tx, desk, epoch, pair.publicKey().encoded(), vault.seal(
        seed, recovery.get(), Purpose.DESK_RECOVERY.label(desk.bytes(), Epochs.bytes(epoch))));
    remaining.forEach(seat -> certified(tx, seat).ifPresent(key -> DeskTable.addGrant(tx, desk, epoch, seat.member(),
        vault.seal(seed, key, Seats.grantLabel(desk, epoch, seat.member())))));
    ledger.write(tx, Entry.of(actor, Act.EPOCH_BEGUN).with("desk", desk.bytes()).with("epoch", String.valueOf(epoch)));
    return epoch;
  }

  /** Empty if the row is not the certified key: the seeds of a desk are sealed to no other. */
  static Optional<RecipientKey> recoveryKey(Transaction tx, Certificate now) {
    return DeskTable.recoveryKey(tx, now.desk()).flatMap(row -> certified(row, now.recoveryKeyHash()));
  }

  /** A member whose row no longer has the certified key gets no grant; a lead has to let them in anew. */
  private static Optional<RecipientKey> certified(Transaction tx, Seat seat) {
    return MemberTable.of(tx, seat.member()).map(Member::sealingKey)
        .filter(key -> Arrays.equals(key.fingerprint(), seat.sealingHash()));
  }

  static Optional<RecipientKey> certified(byte[] row, byte[] hash) {
    try {
      return Optional.of(RecipientKey.of(row)).filter(key -> Arrays.equals(key.fingerprint(), hash));
    } catch (TamperedException e) {
      return Optional.empty();
    }
  }

  /** Older epochs of the desk whose grants still lie there. */
  public List<Integer> older(DeskId desk) {
    return database.transaction(tx -> DeskTable.olderEpochs(tx, desk, succession.lineage(tx, desk).newest().epoch()));
  }

  /**
   * To be called in the transaction that counted what lies under older epochs. A filing that read the old key just before
   * may commit just after, so that an epoch ends only when it was empty on an earlier day, too.
   *
   * @return whether older epochs ended now
   */
  public boolean counted(Transaction tx, Reviewer lead, DeskId desk, int left, LocalDate today) {
    int now = succession.lineage(tx, desk).newest().epoch();
    DeskTable.emptied(tx, desk, now, left == 0 ? today : null);
    var over = left == 0 ? DeskTable.emptiedBefore(tx, desk, now, today) : List.<Integer>of();
    over.forEach(epoch -> DeskTable.endEpoch(tx, desk, epoch));
    if (!over.isEmpty()) {
      ledger.write(tx, Entry.of(lead.actor(), Act.ROTATION_DONE).with("desk", desk.bytes())
          .with("epoch", String.valueOf(now)));
    }
    return !over.isEmpty();
  }
}
