package org.amparo.desk;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.vault.Derive;
import org.amparo.vault.Purpose;

/** All of a member's records at one moment, and the fingerprint that the ledger remembers of them. */
record MemberRecords(List<MemberRecord> all) {
  /** As the table gives them. */
  private static final Comparator<MemberRecord> TABLE =
      Comparator.comparingInt(MemberRecord::code).thenComparing(MemberRecord::credential, Arrays::compareUnsigned);

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
    return row(purpose, MemberRecord.NO_CREDENTIAL).map(MemberRecord::record);
  }

  Optional<MemberRecord> row(Purpose purpose, byte[] credential) {
    return all.stream().filter(each -> each.isOf(new MemberRecord(purpose, credential, null))).findFirst();
  }

  /** A passkey's rows, one each. */
  List<MemberRecord> rows(Purpose purpose) {
    return all.stream().filter(each -> each.is(purpose)).toList();
  }

  /** The same with this row, new or in the place of what stood there. */
  MemberRecords with(MemberRecord fresh) {
    return new MemberRecords(Stream.concat(all.stream().filter(each -> !each.isOf(fresh)), Stream.of(fresh))
        .sorted(TABLE).toList());
  }

  MemberRecords with(Purpose purpose, byte[] fresh) {
    return with(new MemberRecord(purpose.code(), fresh));
  }

  MemberRecords without(MemberRecord row) {
    return new MemberRecords(all.stream().filter(each -> !each.isOf(row)).toList());
  }
}
