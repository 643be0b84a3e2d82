package org.amparo.desk;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amparo.vault.Derive;
import org.amparo.vault.Purpose;

/** All of a member's records at one moment, and the fingerprint that the ledger remembers of them. */
record MemberRecords(List<MemberRecord> all) {
  MemberRecords {
    all = List.copyOf(all);
  }

  /** SHA-256 over each record in the table's order: a restored, dropped or added row gives another one. */
  byte[] fingerprint() {
    var parts = new ArrayList<byte[]>();
    for (var each : all) {
      parts.add(ByteBuffer.allocate(2 + 32 + 4).putShort((short) each.code()).put(each.credential())
          .putInt(each.record().length).array());
      parts.add(each.record());
    }
    return Derive.sha256(parts.toArray(byte[][]::new));
  }

  Optional<byte[]> of(Purpose purpose) {
    return all.stream().filter(each -> is(each, purpose)).map(MemberRecord::record).findFirst();
  }

  MemberRecords with(Purpose purpose, byte[] fresh) {
    return new MemberRecords(
        all.stream().map(each -> is(each, purpose) ? new MemberRecord(purpose.code(), fresh) : each).toList());
  }

  private static boolean is(MemberRecord each, Purpose purpose) {
    return each.code() == purpose.code() && Arrays.equals(each.credential(), MemberRecord.NO_CREDENTIAL);
  }
}
