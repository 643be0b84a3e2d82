package org.amparo.desk;

import org.amparo.vault.Derive;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** Locks and unlocks what is a member's own under their seed (records 0802, 0803, 0804 and 0806). */
final class MemberKeys {
  private final Vault vault;

  MemberKeys(Vault vault) {
    this.vault = vault;
  }

  byte[] lock(Purpose purpose, byte[] content, Secret memberSeed, MemberId member) {
    try (var key = Derive.sub(memberSeed, name(purpose))) {
      return vault.lock(content, key, purpose.label(member.bytes()));
    }
  }

  /** The caller erases it. */
  byte[] unlock(Purpose purpose, byte[] record, Secret memberSeed, MemberId member) {
    try (var key = Derive.sub(memberSeed, name(purpose))) {
      return vault.unlock(record, key, purpose.label(member.bytes()));
    }
  }

  private static String name(Purpose purpose) {
    return switch (purpose) {
      case MEMBER_SIGN -> "member.sign";
      case MEMBER_TOTP -> "member.totp";
      case MEMBER_CODES -> "member.codes";
      case MEMBER_EXPORT -> "member.export";
      default -> throw new IllegalArgumentException(purpose + " is not a record under a member's seed");
    };
  }
}
