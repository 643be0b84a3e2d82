package org.amparo.desk;

import java.util.Arrays;

/** One member in a certificate, with the fingerprint of the key they read with and the key they sign with. */
record Seat(MemberId member, boolean lead, byte[] sealingHash, byte[] signingKey) {
  static final int LENGTH = 16 + 1 + 32 + 32;

  static Seat of(Member member, boolean lead) {
    return new Seat(member.id(), lead, member.sealingKey().fingerprint(), member.signingKey());
  }

  boolean isOf(MemberId who, byte[] hash) {
    return member.equals(who) && Arrays.equals(sealingHash, hash);
  }
}
