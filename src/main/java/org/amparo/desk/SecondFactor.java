package org.amparo.desk;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** Uses up an authenticator's step or a recovery code: whoever comes second finds the record changed. */
final class SecondFactor {
  private final MemberKeys keys;
  private final Clock clock;

  SecondFactor(Vault vault, Clock clock) {
    this.keys = new MemberKeys(vault);
    this.clock = clock;
  }

  /** The records as they are left, or nothing if the digits do not fit. */
  Optional<MemberRecords> used(Transaction tx, MemberId member, MemberRecords records, Secret seed, String digits) {
    return step(member, records, seed, digits).map(fresh -> replaced(tx, member, records, Purpose.MEMBER_TOTP, fresh))
        .or(() -> code(member, records, seed, digits)
            .map(fresh -> replaced(tx, member, records, Purpose.MEMBER_CODES, fresh)));
  }

  private Optional<byte[]> step(MemberId member, MemberRecords records, Secret seed, String digits) {
    byte[] content = keys.unlock(Purpose.MEMBER_TOTP, records.of(Purpose.MEMBER_TOTP).orElseThrow(), seed, member);
    try (var authenticator = Authenticator.read(content)) {
      return authenticator.accepting(digits, clock.instant()).map(used -> {
        try (used; var left = Secret.owning(used.content())) {
          return keys.lock(Purpose.MEMBER_TOTP, left.expose(), seed, member);
        }
      });
    } finally {
      Arrays.fill(content, (byte) 0);
    }
  }

  private Optional<byte[]> code(MemberId member, MemberRecords records, Secret seed, String digits) {
    byte[] content = keys.unlock(Purpose.MEMBER_CODES, records.of(Purpose.MEMBER_CODES).orElseThrow(), seed, member);
    try {
      return RecoveryCodes.read(content).without(digits)
          .map(left -> keys.lock(Purpose.MEMBER_CODES, left.content(), seed, member));
    } finally {
      Arrays.fill(content, (byte) 0);
    }
  }

  private static MemberRecords replaced(
      Transaction tx, MemberId member, MemberRecords records, Purpose purpose, byte[] fresh) {
    var read = records.row(purpose, MemberRecord.NO_CREDENTIAL).orElseThrow();
    MemberTable.replace(tx, member, read, fresh);
    return records.with(read.with(fresh));
  }
}
