package org.amparo.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.vault.Derive;
import org.amparo.vault.PassphraseLock;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** A passkey's two rows: the copy of the seed that it opens together with the passphrase, and what is known of it. */
final class PasskeyRows {
  private final Vault vault;
  private final PassphraseLock lock;

  PasskeyRows(Vault vault, PassphraseLock lock) {
    this.vault = vault;
    this.lock = lock;
  }

  List<Passkey> all(MemberRecords records, Secret seed, MemberId member) {
    return records.rows(Purpose.MEMBER_PASSKEY).stream().map(row -> read(row, seed, member)).toList();
  }

  Optional<Passkey> of(MemberRecords records, byte[] hash, Secret seed, MemberId member) {
    return records.row(Purpose.MEMBER_PASSKEY, hash).map(row -> read(row, seed, member));
  }

  /** Both rows, the seed behind this passphrase. */
  List<MemberRecord> rows(Passkey passkey, Secret seed, char[] passphrase, MemberId member) {
    return List.of(behind(passkey, seed, passphrase, member), known(passkey, seed, member));
  }

  /** Every copy of the seed, behind a new passphrase. */
  Stream<MemberRecord> relocked(MemberRecords records, Secret seed, char[] fresh, MemberId member) {
    return all(records, seed, member).stream().map(passkey -> behind(passkey, seed, fresh, member));
  }

  MemberRecord known(Passkey passkey, Secret seed, MemberId member) {
    byte[] content = passkey.content();
    try (var key = key(seed)) {
      return new MemberRecord(Purpose.MEMBER_PASSKEY, passkey.hash(),
          vault.lock(content, key, Purpose.MEMBER_PASSKEY.label(member.bytes(), passkey.hash())));
    } finally {
      Arrays.fill(content, (byte) 0);
    }
  }

  private MemberRecord behind(Passkey passkey, Secret seed, char[] passphrase, MemberId member) {
    return new MemberRecord(Purpose.PASSKEY_SEED, passkey.hash(),
        lock.lock(seed, passphrase, member.bytes(), passkey.half()));
  }

  private Passkey read(MemberRecord row, Secret seed, MemberId member) {
    try (var key = key(seed)) {
      byte[] content = vault.unlock(row.record(), key, Purpose.MEMBER_PASSKEY.label(member.bytes(), row.credential()));
      try {
        return Passkey.read(content);
      } finally {
        Arrays.fill(content, (byte) 0);
      }
    }
  }

  private static Secret key(Secret seed) {
    return Derive.sub(seed, "member.passkey");
  }
}
