package org.amparo.desk;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.vault.Secret;
import org.amparo.vault.SigningPair;

/** Ready-made members and certificates of one desk; keys are counted out, never drawn, so that bytes repeat. */
final class Certificates {
  static final DeskId DESK = new DeskId(new UUID(1, 1));
  static final SigningPair LEAD = pair(1);
  static final SigningPair MEMBER = pair(2);
  static final SigningPair RECOVERY = pair(3);
  static final SigningPair STRANGER = pair(4);

  private Certificates() {}

  static SigningPair pair(int number) {
    return SigningPair.fromSeed(Secret.owning(filled(number)));
  }

  static byte[] filled(int number) {
    var bytes = new byte[32];
    Arrays.fill(bytes, (byte) number);
    return bytes;
  }

  static Seat seat(int number, boolean lead, SigningPair key) {
    return new Seat(new MemberId(new UUID(2, number)), lead, filled(10 + number), key.publicKey());
  }

  static Certificate first() {
    return new Certificate(DESK, 1, 1, Certificate.NONE, filled(7), filled(8), RECOVERY.publicKey(),
        List.of(seat(2, false, MEMBER), seat(1, true, LEAD)));
  }

  /** The same desk one serial later, with these seats. */
  static Certificate next(Certificate before, Seat... seats) {
    return new Certificate(before.desk(), before.serial() + 1, before.epoch(), before.hash(), before.deskKeyHash(),
        before.recoveryKeyHash(), before.recoverySigningKey(), List.of(seats));
  }

  static Certificate withKey(Certificate like, int epoch, byte[] deskKeyHash) {
    return new Certificate(like.desk(), like.serial(), epoch, like.previous(), deskKeyHash, like.recoveryKeyHash(),
        like.recoverySigningKey(), like.seats());
  }

  static List<Signed> rows(Signed... signed) {
    return Stream.of(signed).toList();
  }
}
