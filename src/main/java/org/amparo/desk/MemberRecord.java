package org.amparo.desk;

import java.util.Arrays;
import org.amparo.vault.Purpose;

/** One of a member's records as it lies in the table; only a passkey's (0805, 0809) names a credential. */
record MemberRecord(int code, byte[] credential, byte[] record) {
  static final byte[] NO_CREDENTIAL = new byte[32];

  MemberRecord(int code, byte[] record) {
    this(code, NO_CREDENTIAL, record);
  }

  MemberRecord(Purpose purpose, byte[] credential, byte[] record) {
    this(purpose.code(), credential, record);
  }

  MemberRecord with(byte[] fresh) {
    return new MemberRecord(code, credential, fresh);
  }

  /** Whether both are the same row, whatever it holds. */
  boolean isOf(MemberRecord other) {
    return code == other.code && Arrays.equals(credential, other.credential);
  }

  boolean is(Purpose purpose) {
    return code == purpose.code();
  }
}
