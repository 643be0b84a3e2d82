package org.amparo.desk;

/** One of a member's records 0801 to 0806 as it lies in the table; only a passkey's names a credential. */
record MemberRecord(int code, byte[] credential, byte[] record) {
  static final byte[] NO_CREDENTIAL = new byte[32];

  MemberRecord(int code, byte[] record) {
    this(code, NO_CREDENTIAL, record);
  }
}
