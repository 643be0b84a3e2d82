package org.amparo.complaint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.amparo.desk.DeskId;
import org.amparo.platform.Ids;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;

/** What a desk's list is made of: which cases lie there as of which generation, and the sealed records of those that changed. */
final class LineTable {
  /**
   * A sent case of the desk; whatever changes one of its records changes its generation too.
   *
   * @param lineKey checksum of the line key's wrap, which is written without a new generation; 0 where there is none
   */
  record Mark(ComplaintId complaint, byte[] generation, long lineKey) {
    boolean isSameAs(Mark other) {
      return Arrays.equals(generation, other.generation) && lineKey == other.lineKey;
    }

    Mark withLineKey(byte[] wrapped) {
      var sum = new CRC32();
      sum.update(wrapped);
      return new Mark(complaint, generation, sum.getValue());
    }
  }

  /**
   * A case's wrap for the desk, its ledger id, whether it is closed, its sealed line, the desk's sealed triage once there
   * is one, how often the person wrote, and how many papers they added after sending.
   */
  record Sealed(CaseDeskTable.Wrap wrap, UUID ledgerId, boolean closed, Optional<byte[]> line, Optional<byte[]> triage,
      int messages, int laterPapers) {}

  /** Without the hint the long rows of the primary key are read. */
  private static final String MARKED = """
          FROM complaint_desk
          JOIN complaint USE INDEX (by_stage) ON complaint.id = complaint_desk.complaint
         WHERE desk = ? AND stage = ?
        """;

  private final CaseDeskTable wraps = new CaseDeskTable();

  /**
   * What all marks of a desk come to: the same if none of them changed. How many, and two sums of which each alone lets a
   * change pass once in four billion times.
   */
  record Sum(long cases, long woven, long added) {
    /** As {@link #sum} has the database compute it. */
    static Sum of(List<Mark> marks) {
      long woven = 0;
      long added = 0;
      for (var mark : marks) {
        var line = Long.toString(mark.lineKey()).getBytes(StandardCharsets.US_ASCII);
        woven ^= crc(mark.complaint().bytes(), mark.generation(), line);
        added += crc(line, mark.generation(), mark.complaint().bytes());
      }
      return new Sum(marks.size(), woven, added);
    }

    private static long crc(byte[]... parts) {
      var crc = new CRC32();
      for (var part : parts) crc.update(part);
      return crc.getValue();
    }
  }

  /** Asked instead of the marks, for it is one row; like them it is answered from the indexes alone. */
  Sum sum(Transaction tx, DeskId desk) {
    return tx.one("""
        SELECT COUNT(*), COALESCE(BIT_XOR(CRC32(CONCAT(id, generation, line_sum))), 0),
               COALESCE(SUM(CRC32(CONCAT(line_sum, generation, id))), 0)
        """ + MARKED, row -> new Sum(row.getLong(1), row.getLong(2), row.getLong(3)),
        desk.bytes(), Stage.SENT.number()).orElseThrow();
  }

  List<Mark> marks(Transaction tx, DeskId desk) {
    return tx.list("SELECT id, generation, line_sum\n" + MARKED, row -> new Mark(ComplaintId.of(row.getBytes("id")), row.getBytes("generation"), row.getLong("line_sum")),
        desk.bytes(), Stage.SENT.number());
  }

  /** The epochs of the desk that its cases are wrapped for. */
  List<Integer> epochs(Transaction tx, DeskId desk) {
    return tx.list("SELECT DISTINCT epoch FROM complaint_desk WHERE desk = ?", row -> row.getInt("epoch"),
        (Object) desk.bytes());
  }

  List<Sealed> sealed(Transaction tx, DeskId desk, Collection<ComplaintId> some) {
    if (some.isEmpty()) return List.of();
    var cases = cases(tx, some);
    var lines = records(tx, some, Purpose.QUEUE_LINE, new byte[0]);
    var triage = records(tx, some, Purpose.TRIAGE, desk.bytes());
    var messages = counted(tx, some, Purpose.MESSAGE, "AND RIGHT(item, 1) = X'01'");
    var later = counted(tx, some, Purpose.LATER_PAPER, "");
    return wraps.of(tx, desk, some).stream().filter(wrap -> cases.containsKey(wrap.complaint()))
        .map(wrap -> {
          var id = wrap.complaint();
          return new Sealed(wrap, cases.get(id).ledgerId(), cases.get(id).closed(), Optional.ofNullable(lines.get(id)),
              Optional.ofNullable(triage.get(id)), messages.getOrDefault(id, 0), later.getOrDefault(id, 0));
        }).toList();
  }

  /** {@code ?} for each value of an IN list. */
  static String places(Collection<?> some) {
    return String.join(", ", Collections.nCopies(some.size(), "?"));
  }

  private record Case(UUID ledgerId, boolean closed) {}

  private static Map<ComplaintId, Case> cases(Transaction tx, Collection<ComplaintId> some) {
    var found = new HashMap<ComplaintId, Case>();
    tx.list("SELECT id, ledger_id, closed_day IS NOT NULL AS closed FROM complaint WHERE id IN (" + places(some) + ")",
        row -> found.put(ComplaintId.of(row.getBytes("id")),
            new Case(Ids.uuid(row.getBytes("ledger_id")), row.getBoolean("closed"))), values(some));
    return found;
  }

  private static Map<ComplaintId, byte[]> records(Transaction tx, Collection<ComplaintId> some, Purpose kind,
      byte[] item) {
    var found = new HashMap<ComplaintId, byte[]>();
    tx.list("SELECT complaint, bytes FROM complaint_record WHERE complaint IN (" + places(some)
        + ") AND code = ? AND item = ?",
        row -> found.put(ComplaintId.of(row.getBytes("complaint")), row.getBytes("bytes")),
        values(some, kind.code(), item));
    return found;
  }

  /** How many records of a kind each case has; the direction of a message is the last byte of its place. */
  private static Map<ComplaintId, Integer> counted(Transaction tx, Collection<ComplaintId> some, Purpose kind,
      String which) {
    var found = new HashMap<ComplaintId, Integer>();
    tx.list("SELECT complaint, COUNT(*) AS many FROM complaint_record WHERE complaint IN (" + places(some)
        + ") AND code = ? " + which + " GROUP BY complaint",
        row -> found.put(ComplaintId.of(row.getBytes("complaint")), row.getInt("many")),
        values(some, kind.code()));
    return found;
  }

  static Object[] values(Collection<ComplaintId> some, Object... more) {
    return Stream.concat(some.stream().map(ComplaintId::bytes), Stream.of(more)).toArray();
  }
}
