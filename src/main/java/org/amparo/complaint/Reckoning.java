package org.amparo.complaint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.platform.Database;
import org.amparo.vault.Purpose;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/**
 * What a desk's counts are made of: the lines of the cases it leads, and whether the person lets theirs be counted. No answer
 * is opened, and no case counts as read.
 */
public final class Reckoning {
  private static final String MAY_COUNT = "counts";

  private final LineTable lines = new LineTable();
  private final CaseDeskTable wraps = new CaseDeskTable();
  private final RecordTable records = new RecordTable();
  private final ComplaintTable complaints = new ComplaintTable();
  private final Database database;
  private final Vault vault;
  private final Strongbox box;
  private final Caseload caseload;
  private final Routing routing;

  public Reckoning(Database database, Vault vault, Strongbox box, Caseload caseload, Routing routing) {
    this.database = database;
    this.vault = vault;
    this.box = box;
    this.caseload = caseload;
    this.routing = routing;
  }

  /**
   * A case that counts at this desk.
   *
   * @param urgency what a person set, or what the facts said when it was sent
   * @param consents whether it may be in more tables than the totals
   */
  public record Counted(Line line, Urgency urgency, boolean consents) {}

  /** Every case that the desk leads, each once; a case counts at its leading desk only. */
  public List<Counted> of(Reviewer lead, DeskId desk) {
    if (!lead.leads(desk)) throw new IllegalArgumentException("ask leads first: only a lead counts a desk's cases");
    var all = caseload.whole(lead, desk).lines().stream().filter(Line::leads).toList();
    var pairs = new HashMap<Integer, SealingPair>();
    database.transaction(tx -> lines.epochs(tx, desk)).forEach(epoch -> pairs.put(epoch, lead.deskKey(desk, epoch)));
    return all.stream().map(line -> new Counted(line, urgency(line), mayCount(line.complaint(), desk, pairs))).toList();
  }

  private Urgency urgency(Line line) {
    return line.triage().handling().override()
        .orElseGet(() -> routing.level(line.facts().facts(), line.facts().sent().toLocalDate()).urgency());
  }

  /** What cannot be opened, or is gone since it was listed, is not counted beyond the totals. */
  private boolean mayCount(ComplaintId id, DeskId desk, Map<Integer, SealingPair> pairs) {
    try {
      return database.transaction(tx -> {
        var wrap = wraps.find(tx, id, desk);
        var row = complaints.find(tx, id);
        var keys = records.find(tx, id, Place.of(Purpose.CASE_KEYS));
        var consents = records.find(tx, id, Place.of(Purpose.CONSENTS));
        return wrap.isPresent() && row.isPresent() && keys.isPresent() && consents.isPresent()
            && said(row.get(), wrap.get(), pairs.get(wrap.get().epoch()), keys.get(), consents.get());
      });
    } catch (TamperedException e) {
      return false;
    }
  }

  private boolean said(ComplaintRow row, CaseDeskTable.Wrap wrap, SealingPair pair, byte[] keys, byte[] consents) {
    var label = Opening.caseKeyLabel(row.id(), row.ledgerId(), wrap.desk(), wrap.epoch());
    try (var caseKey = vault.unseal(wrap.caseKey(), Optional.ofNullable(pair).orElseThrow(TamperedException::new), label);
        var content = Secret.owning(box.open(row.id(), Place.of(Purpose.CASE_KEYS), keys, caseKey));
        var conversation = Secret.owning(Arrays.copyOf(content.expose(), CaseKeys.LENGTH))) {
      return Consents.read(box.open(row.id(), Place.of(Purpose.CONSENTS), consents, conversation)).share()
          .contains(MAY_COUNT);
    }
  }
}
