package org.amparo.desk;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amparo.ledger.Act;
import org.amparo.ledger.Actor;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Fault;
import org.amparo.platform.Transaction;
import org.amparo.vault.Derive;
import org.amparo.vault.Purpose;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.Shares;
import org.amparo.vault.SigningPair;
import org.amparo.vault.Vault;

/** Makes a desk in its first lead's session: keys, first certificate, grants, and the custodians' shares. */
public final class Founding {
  private static final int FIRST = 1;

  private final Database database;
  private final Vault vault;
  private final SecureRandom random;
  private final Desks desks;
  private final Ledger ledger;

  public Founding(Database database, Vault vault, SecureRandom random, Desks desks, Ledger ledger) {
    this.database = database;
    this.vault = vault;
    this.random = random;
    this.desks = desks;
    this.ledger = ledger;
  }

  /**
   * The whole ceremony in the session of the desk's first lead.
   *
   * @param vouching a desk that this lead leads already; empty for the very first desk
   * @param paper takes the shares before anything is committed; they stand nowhere else
   */
  public Desk found(
      Reviewer lead, String queue, Optional<DeskId> vouching, Custody custody, Consumer<List<String>> paper) {
    try (var signatory = lead.signatory()) {
      var sponsor = vouching.map(desk -> new Sponsor(desk, signatory.key()));
      var founded = prepare(queue, signatory, List.of(), sponsor, custody);
      paper.accept(founded.shares());
      return database.transaction(tx -> {
        write(tx, founded);
        return founded.desk();
      });
    }
  }

  /** A lead of a desk that exists already, who vouches for a new one. */
  record Sponsor(DeskId desk, SigningPair key) {}

  Founded prepare(String queue, Signatory lead, List<Member> others, Optional<Sponsor> sponsor, Custody custody) {
    var desk = new Desk(DeskId.fresh(), queue);
    try (var seed = vault.fresh(); var pair = SealingPair.fromSeed(seed);
        var recoverySeed = vault.fresh(); var recovery = SealingPair.fromSeed(recoverySeed)) {
      var signed = Signed.by(lead.key(), first(desk.id(), pair, recovery, recoverySeed, lead.member(), others));
      var vouched = sponsor.map(by -> signed.vouchedFor(by.desk(), by.key())).orElse(signed);
      var grants = new HashMap<MemberId, byte[]>();
      Stream.concat(Stream.of(lead.member()), others.stream())
          .forEach(member -> grants.put(member.id(), grant(seed, desk.id(), member)));
      byte[] sealed = vault.seal(
          seed, recovery.publicKey(), Purpose.DESK_RECOVERY.label(desk.id().bytes(), Epochs.bytes(FIRST)));
      return new Founded(desk, lead.member().id(), pair.publicKey(), sealed, recovery.publicKey(), vouched, grants,
          custody.shares(recoverySeed, desk.id(), vault.random(8), random));
    }
  }

  /** Writes the desk, its line outside the database first; after the first desk, only if another's lead vouches. */
  void write(Transaction tx, Founded founded) {
    requireVouched(tx, founded.signed());
    var desk = founded.desk().id();
    DeskTable.add(tx, founded.desk(), founded.recoveryKey().encoded());
    DeskTable.addEpoch(tx, desk, FIRST, founded.key().encoded(), founded.recovery());
    founded.grants().forEach((member, record) -> DeskTable.addGrant(tx, desk, FIRST, member, record));
    DeskTable.addCertificate(tx, desk, FIRST, founded.signed());
    desks.lines().accept(tx, desk, founded.signed().hash());
    var lead = Actor.member(founded.lead().bytes());
    ledger.write(tx, Entry.of(lead, Act.DESK_FOUNDED).with("desk", desk.bytes()).with("queue", founded.desk().queue()));
    ledger.write(tx, Entry.of(lead, Act.CERTIFICATE_SIGNED).with("desk", desk.bytes()).with("serial", "1")
        .with("hash", founded.signed().hash()));
  }

  private void requireVouched(Transaction tx, Signed signed) {
    boolean first = desks.all(tx).isEmpty() && !desks.lines().any();
    boolean vouched = signed.sponsorship().flatMap(sponsor -> desks.lineage(tx, sponsor.desk()))
        .filter(lineage -> signed.isVouchedForByALeadOf(lineage.newest())).isPresent();
    if (!Lineage.founds(signed) || !first && !vouched) throw new Fault(
        "a new desk needs the signature of its own lead and, after the first desk, of a lead of an existing desk");
  }

  private static Certificate first(DeskId desk, SealingPair pair, SealingPair recovery, Secret recoverySeed,
      Member lead, List<Member> others) {
    var seats = Stream.concat(Stream.of(Seat.of(lead, true)), others.stream().map(member -> Seat.of(member, false))).toList();
    try (var seed = Derive.sub(recoverySeed, "recovery.sign"); var recoverySigning = SigningPair.fromSeed(seed)) {
      return new Certificate(desk, FIRST, FIRST, Certificate.NONE, pair.publicKey().fingerprint(),
          recovery.publicKey().fingerprint(), recoverySigning.publicKey(), seats);
    }
  }

  private byte[] grant(Secret deskSeed, DeskId desk, Member member) {
    return vault.seal(deskSeed, member.sealingKey(),
        Purpose.DESK_SEED.label(desk.bytes(), Epochs.bytes(FIRST), member.id().bytes()));
  }

}
