package org.amparo.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.SortedMap;
import java.util.TreeMap;
import org.amparo.ledger.Actor;
import org.amparo.platform.Database;
import org.amparo.vault.Derive;
import org.amparo.vault.Label;
import org.amparo.vault.Purpose;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.SigningPair;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/** A member for the length of one request: what they may open is opened when asked for, and erased on close. */
public final class Reviewer implements AutoCloseable {
  private final Database database;
  private final Vault vault;
  private final Member member;
  private final Secret seed;
  private final SealingPair pair;
  private final Map<DeskId, Lineage> seats;
  private final Map<String, Secret> deskSeeds = new HashMap<>();
  private final List<Runnable> handedOut = new ArrayList<>();

  Reviewer(Database database, Vault vault, Member member, Secret seed, SealingPair pair, Map<DeskId, Lineage> seats) {
    this.database = database;
    this.vault = vault;
    this.member = member;
    this.seed = seed;
    this.pair = pair;
    this.seats = Map.copyOf(seats);
  }

  public MemberId id() {
    return member.id();
  }

  public String name() {
    return member.name();
  }

  public boolean steward() {
    return member.steward();
  }

  public Actor actor() {
    return Actor.member(member.id().bytes());
  }

  public Set<DeskId> desks() {
    return seats.keySet();
  }

  public boolean sitsAt(DeskId desk) {
    return seats.containsKey(desk);
  }

  public boolean leads(DeskId desk) {
    return sitsAt(desk)
        && seats.get(desk).seat(id(), pair.publicKey().fingerprint()).filter(Seat::lead).isPresent();
  }

  /** The epoch that new seals of this desk use. */
  public int epoch(DeskId desk) {
    return seat(desk).newest().epoch();
  }

  /** The desk's pair of an epoch, if it is the certified one; closed with this reviewer at the latest. */
  public SealingPair deskKey(DeskId desk, int epoch) {
    var opened = SealingPair.fromSeed(deskSeed(desk, epoch));
    handedOut.add(opened::close);
    return opened;
  }

  /** The key that a desk's queue lines are listed with; closed with this reviewer at the latest. */
  public Secret listKey(DeskId desk, int epoch) {
    return handing(Derive.sub(deskSeed(desk, epoch), "desk.list"));
  }

  /** The words that this member reads out, from the keys they really hold, whatever the table says. */
  public SixWords sixWords() {
    try (var signatory = signatory()) {
      return SixWords.of(signatory.member());
    }
  }

  /** Whether these are a row's keys of this member. */
  boolean holds(Member row) {
    return pair.publicKey().equals(row.sealingKey());
  }

  /** Whether a certificate lets this member lead now: the seats known since the request began may be old. */
  boolean isLeadIn(Lineage now) {
    return now.seat(id(), pair.publicKey().fingerprint()).filter(Seat::lead).isPresent();
  }

  /** Each epoch's seed that lies granted to this member, by epoch; closed with this reviewer at the latest. */
  SortedMap<Integer, Secret> seedsOf(DeskId desk) {
    var seeds = new TreeMap<Integer, Secret>();
    database.transaction(tx -> DeskTable.epochsGranted(tx, desk, id()))
        .forEach(epoch -> seeds.put(epoch, deskSeed(desk, epoch)));
    return seeds;
  }

  /** A key of this member's own, such as for notes; closed with this reviewer at the latest. */
  public Secret own(String name) {
    return handing(Derive.sub(seed, name));
  }

  /** What was sealed to this member's own key; the caller erases it. */
  public Secret unseal(byte[] sealed, Label label) {
    return vault.unseal(sealed, pair, label);
  }

  /** With the keys that this member really holds: whoever writes to the database may have swapped those of the row. */
  Signatory signatory() {
    try (var signing = unlocked(Purpose.MEMBER_SIGN)) {
      var key = SigningPair.fromSeed(signing);
      return new Signatory(new Member(id(), member.name(), member.steward(), pair.publicKey(), key.publicKey(),
          member.exportKey()), key);
    }
  }

  /** Record 0806; the caller erases it. */
  Secret exportSeed() {
    return unlocked(Purpose.MEMBER_EXPORT);
  }

  /** What a record under this member's seed holds; the caller erases it. */
  Secret unlocked(Purpose purpose) {
    byte[] record = database.transaction(tx -> MemberTable.records(tx, id())).of(purpose)
        .orElseThrow(TamperedException::new);
    return Secret.owning(new MemberKeys(vault).unlock(purpose, record, seed, id()));
  }

  /** What is read of the member's records with their seed. */
  <T> T withSeed(BiFunction<MemberRecords, Secret, T> read) {
    return read.apply(database.transaction(tx -> MemberTable.records(tx, id())), seed);
  }

  /** Whether this is the seed that the session was begun with. */
  boolean holds(Secret other) {
    return seed.equals(other);
  }

  private Secret deskSeed(DeskId desk, int epoch) {
    return deskSeeds.computeIfAbsent(desk.hex() + epoch, key -> openedSeed(desk, epoch));
  }

  private Secret openedSeed(DeskId desk, int epoch) {
    byte[] certified = seat(desk).keyHash(epoch).orElseThrow(TamperedException::new);
    byte[] grant = database.transaction(tx -> DeskTable.grant(tx, desk, epoch, id()))
        .orElseThrow(TamperedException::new);
    var opened = vault.unseal(grant, pair, Purpose.DESK_SEED.label(desk.bytes(), Epochs.bytes(epoch), id().bytes()));
    try (var deskPair = SealingPair.fromSeed(opened)) {
      if (Arrays.equals(deskPair.publicKey().fingerprint(), certified)) {
        return opened;
      }
    }
    opened.close();
    throw new TamperedException();
  }

  private Lineage seat(DeskId desk) {
    if (!sitsAt(desk)) throw new IllegalArgumentException("ask sitsAt first: this member has no seat there");
    return seats.get(desk);
  }

  private Secret handing(Secret secret) {
    handedOut.add(secret::close);
    return secret;
  }

  @Override
  public void close() {
    handedOut.forEach(Runnable::run);
    deskSeeds.values().forEach(Secret::close);
    pair.close();
    seed.close();
  }

  @Override
  public String toString() {
    return "[redacted]";
  }
}
