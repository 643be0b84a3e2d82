package org.amparo.desk;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.amparo.ledger.Act;
import org.amparo.ledger.Actor;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.SigningPair;

/** A member whose keys stand in memory only, until they are written with the transaction that makes them one. */
final class NewMember implements AutoCloseable {
  private final MemberKeys keys;
  private final Member member;
  private final MemberRecords records;
  private final Secret seed;
  private final Authenticator authenticator;
  private final RecoveryCodes codes;

  NewMember(MemberKeys keys, Member member, MemberRecords records, Secret seed, Authenticator authenticator,
      RecoveryCodes codes) {
    this.keys = keys;
    this.member = member;
    this.records = records;
    this.seed = seed;
    this.authenticator = authenticator;
    this.codes = codes;
  }

  Member member() {
    return member;
  }

  String authenticatorAddress() {
    return authenticator.address(member.name());
  }

  List<String> recoveryCodes() {
    return codes.left();
  }

  Signatory signatory() {
    byte[] signing = keys.unlock(Purpose.MEMBER_SIGN, records.of(Purpose.MEMBER_SIGN).orElseThrow(), seed, member.id());
    try (var secret = Secret.owning(signing)) {
      return new Signatory(member, SigningPair.fromSeed(secret));
    }
  }

  /** The same member once their authenticator has shown a code, which is then used up. */
  Optional<NewMember> showing(String code, Instant now) {
    return authenticator.accepting(code, now).map(used -> {
      byte[] content = used.content();
      byte[] record = keys.lock(Purpose.MEMBER_TOTP, content, seed, member.id());
      Arrays.fill(content, (byte) 0);
      return new NewMember(keys, member, records.with(Purpose.MEMBER_TOTP, record), seed.copy(), used, codes);
    });
  }

  void write(Transaction tx, Ledger ledger) {
    MemberTable.add(tx, member, records);
    ledger.write(tx, Entry.of(Actor.member(member.id().bytes()), Act.MEMBER_JOINED)
        .with(RecordMarks.LEFT, HexFormat.of().formatHex(records.fingerprint()))
        .with(KeyMarks.KEYS, KeyMarks.of(member)));
  }

  @Override
  public void close() {
    seed.close();
    authenticator.close();
  }
}
