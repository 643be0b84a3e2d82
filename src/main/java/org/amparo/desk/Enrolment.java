package org.amparo.desk;

import java.security.SecureRandom;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.vault.PassphraseLock;
import org.amparo.vault.Purpose;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.SigningPair;
import org.amparo.vault.Vault;

/** Makes a member's keys and records, all drawn here and now. */
public final class Enrolment {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{1,39}");

  private final Vault vault;
  private final SecureRandom random;
  private final PassphraseLock lock;
  private final MemberKeys keys;

  public Enrolment(Vault vault, SecureRandom random, PassphraseLock lock) {
    this.vault = vault;
    this.random = random;
    this.lock = lock;
    this.keys = new MemberKeys(vault);
  }

  /** Two to forty letters, digits, dots and dashes of any script: a name is typed, printed and read aloud. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  NewMember draw(String name, boolean steward, char[] passphrase) {
    var id = MemberId.fresh();
    var seed = vault.fresh();
    var authenticator = Authenticator.fresh(Secret.owning(vault.random(Authenticator.SECRET_LENGTH)));
    var codes = RecoveryCodes.fresh(random);
    try (var pair = SealingPair.fromSeed(seed); var signing = vault.fresh(); var export = vault.fresh();
        var signingPair = SigningPair.fromSeed(signing); var exportPair = SealingPair.fromSeed(export)) {
      var member = new Member(id, name, steward, pair.publicKey(), signingPair.publicKey(),
          exportPair.publicKey().encoded());
      var records = new MemberRecords(List.of(
          new MemberRecord(Purpose.MEMBER_SEED.code(), lock.lock(seed, passphrase, id.bytes())),
          record(Purpose.MEMBER_SIGN, signing.copy(), seed, id),
          record(Purpose.MEMBER_TOTP, Secret.owning(authenticator.content()), seed, id),
          record(Purpose.MEMBER_CODES, Secret.owning(codes.content()), seed, id),
          record(Purpose.MEMBER_EXPORT, export.copy(), seed, id)));
      return new NewMember(keys, member, records, seed, authenticator, codes);
    }
  }

  private MemberRecord record(Purpose purpose, Secret content, Secret seed, MemberId member) {
    try (content) {
      return new MemberRecord(purpose.code(), keys.lock(purpose, content.expose(), seed, member));
    }
  }
}
