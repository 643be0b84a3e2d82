package org.amparo.complaint;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.desk.DeskId;
import org.amparo.platform.Ids;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;

/** What a search looks into: the sealed records of many cases at once, read in as few statements as a list's lines. */
final class InsideTable {
  /** A sent case as it lies at a desk: its wrap, its ledger id, and what lies under its keys. */
  record Lying(CaseDeskTable.Wrap wrap, UUID ledgerId, Map<Place, byte[]> records) {}

  private final CaseDeskTable wraps = new CaseDeskTable();

  List<Lying> of(Transaction tx, DeskId desk, Collection<ComplaintId> some) {
    if (some.isEmpty()) return List.of();
    var ledgerIds = ledgerIds(tx, some);
    var records = records(tx, some);
    return wraps.of(tx, desk, some).stream().filter(wrap -> ledgerIds.containsKey(wrap.complaint()))
        .map(wrap -> new Lying(wrap, ledgerIds.get(wrap.complaint()),
            records.getOrDefault(wrap.complaint(), Map.of()))).toList();
  }

  private static Map<ComplaintId, UUID> ledgerIds(Transaction tx, Collection<ComplaintId> some) {
    var found = new HashMap<ComplaintId, UUID>();
    tx.list("SELECT id, ledger_id FROM complaint WHERE id IN (" + LineTable.places(some) + ") AND stage = ?",
        row -> found.put(ComplaintId.of(row.getBytes("id")), Ids.uuid(row.getBytes("ledger_id"))),
        LineTable.values(some, Stage.SENT.number()));
    return found;
  }

  private static Map<ComplaintId, Map<Place, byte[]>> records(Transaction tx, Collection<ComplaintId> some) {
    var found = new HashMap<ComplaintId, Map<Place, byte[]>>();
    tx.list("SELECT complaint, code, item, bytes FROM complaint_record WHERE complaint IN (" + LineTable.places(some)
        + ") AND (code BETWEEN ? AND ? OR code IN (?, ?, ?, ?)) ORDER BY complaint, code, item",
        row -> found.computeIfAbsent(ComplaintId.of(row.getBytes("complaint")), fresh -> new LinkedHashMap<>())
            .put(Place.of(row.getInt("code"), row.getBytes("item")), row.getBytes("bytes")),
        LineTable.values(some, Dossiers.FIRST_CODE, Dossiers.LAST_CODE, Purpose.TRIAGE.code(),
            Purpose.TEAM_NOTE.code(), Purpose.MASKS.code(), Purpose.MESSAGE.code()));
    return found;
  }
}
