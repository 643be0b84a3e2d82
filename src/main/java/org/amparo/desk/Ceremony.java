package org.amparo.desk;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.DuplicateException;
import org.amparo.platform.Transaction;
import org.amparo.platform.Work;
import org.amparo.vault.Derive;
import org.amparo.vault.Purpose;
import org.amparo.vault.RecipientKey;
import org.amparo.vault.SealingPair;
import org.amparo.vault.SigningPair;
import org.amparo.vault.Vault;

/**
 * The custodians' shares are shown and printed first, and only then is anything written: a crash in between leaves a desk
 * as it was. What waits for the lead's word waits in memory, for half an hour.
 */
public final class Ceremony {
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Database database;
  private final Vault vault;
  private final SecureRandom random;
  private final Desks desks;
  private final Founding founding;
  private final Ledger ledger;
  private final Clock clock;
  private final Succession succession;
  private final Map<MemberId, Pending> pending = new HashMap<>();

  public Ceremony(Database database, Vault vault, SecureRandom random, Desks desks, Founding founding, Ledger ledger,
      Clock clock) {
    this.database = database;
    this.vault = vault;
    this.random = random;
    this.desks = desks;
    this.founding = founding;
    this.ledger = ledger;
    this.clock = clock;
    this.succession = new Succession(desks, ledger);
  }

  /** What waits to be written: the desk, and how. */
  private record Pending(Instant since, DeskId desk, Work<Boolean> writing) {}

  /**
   * Makes the keys of a new desk whose first lead is signed in here.
   *
   * @return the shares, for printing once; none if this member may found no desk, or the queue has one
   */
  public List<String> found(Reviewer lead, String queue, Custody custody) {
    var vouching = lead.desks().stream().filter(lead::leads).findFirst();
    if (!mayFound(lead) || desks.serving(queue).isPresent()) {
      return List.of();
    }
    try (var signatory = lead.signatory()) {
      var sponsor = vouching.map(desk -> new Founding.Sponsor(desk, signatory.key()));
      var founded = founding.prepare(queue, signatory, List.of(), sponsor, custody);
      await(lead, founded.desk().id(), tx -> {
        founding.write(tx, founded);
        return true;
      });
      return founded.shares();
    }
  }

  /** Leads of a desk may, and anybody as long as there is none: whoever appoints the very first lead is trusted. */
  public boolean mayFound(Reviewer member) {
    return member.desks().stream().anyMatch(member::leads) || desks.all().isEmpty() && !desks.lines().any();
  }

  /**
   * Makes a new key for the custodians of a desk; the shares printed before open nothing any more once this is confirmed.
   *
   * @return the new shares, for printing once; none if this is no lead of the desk
   */
  public List<String> renew(Reviewer lead, DeskId desk, Custody custody) {
    if (!lead.leads(desk)) {
      return List.of();
    }
    var now = database.transaction(tx -> succession.lineage(tx, desk).newest());
    var seeds = lead.seedsOf(desk);
    try (var signatory = lead.signatory(); var seed = vault.fresh(); var pair = SealingPair.fromSeed(seed);
        var signingSeed = Derive.sub(seed, "recovery.sign"); var signing = SigningPair.fromSeed(signingSeed)) {
      var sealed = new HashMap<Integer, byte[]>();
      seeds.forEach((epoch, each) -> sealed.put(epoch, vault.seal(each, pair.publicKey(),
          Purpose.DESK_RECOVERY.label(desk.bytes(), Epochs.bytes(epoch)))));
      var signed = Signed.by(signatory.key(),
          now.recoveredBy(pair.publicKey().fingerprint(), signing.publicKey()));
      var key = pair.publicKey();
      await(lead, desk, tx -> renewed(tx, signatory.member(), signed, key, sealed));
      return custody.shares(seed, desk, vault.random(8), random);
    }
  }

  private boolean renewed(
      Transaction tx, Member lead, Signed signed, RecipientKey key, Map<Integer, byte[]> sealed) {
    var next = signed.certificate().orElseThrow();
    var now = succession.lineage(tx, next.desk()).newest();
    if (!Arrays.equals(next.previous(), now.hash())) {
      return false;
    }
    succession.write(tx, lead.actor(), now, signed);
    DeskTable.replaceRecoveryKey(tx, next.desk(), key.encoded());
    sealed.forEach((epoch, record) -> DeskTable.replaceRecovery(tx, next.desk(), epoch, record));
    ledger.write(tx, Entry.of(lead.actor(), Act.CUSTODIANS_CHANGED).with("desk", next.desk().bytes()));
    return true;
  }

  /** Writes what this lead prepared, once they say that the shares are on paper; empty if the desk changed meanwhile. */
  public Optional<DeskId> confirm(Reviewer lead) {
    try {
      return taken(lead).filter(each -> database.retrying(each.writing())).map(Pending::desk);
    } catch (DuplicateException e) {
      return Optional.empty();   // another lead founded a desk for this queue
    }
  }

  private synchronized void await(Reviewer lead, DeskId desk, Work<Boolean> writing) {
    var oldest = clock.instant().minus(PATIENCE);
    pending.values().removeIf(each -> each.since().isBefore(oldest));
    pending.put(lead.id(), new Pending(clock.instant(), desk, writing));
  }

  private synchronized Optional<Pending> taken(Reviewer lead) {
    return Optional.ofNullable(pending.remove(lead.id()))
        .filter(each -> !each.since().isBefore(clock.instant().minus(PATIENCE)));
  }
}
