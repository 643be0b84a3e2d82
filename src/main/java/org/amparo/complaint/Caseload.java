package org.amparo.complaint;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** A desk's list: its sealed queue lines opened, urgency computed for today, the most urgent first. */
public final class Caseload {
  private static final Comparator<Line> MOST_URGENT_FIRST = Comparator
      .<Line, Boolean>comparing(line -> line.triage().status().equals(StatusHistory.CLOSED))
      .thenComparing(line -> line.today().urgency())
      .thenComparing(line -> line.triage().wasRead())
      .thenComparing(Line::readBy)
      .thenComparing(line -> line.complaint().hex());

  private final CaseDeskTable wraps = new CaseDeskTable();
  private final LineTable lines = new LineTable();
  private final Database database;
  private final Vault vault;
  private final Strongbox box;
  private final Routing routing;
  private final Bells bells;
  private final Days days;

  public Caseload(Database database, Vault vault, Strongbox box, Routing routing, Bells bells, Days days) {
    this.database = database;
    this.vault = vault;
    this.box = box;
    this.routing = routing;
    this.bells = bells;
    this.days = days;
  }

  /** All sent cases of a desk where the reviewer sits; nothing for any other desk. */
  public List<Line> lines(Reviewer reviewer, DeskId desk) {
    if (!reviewer.sitsAt(desk)) {
      return List.of();
    }
    database.retrying(tx -> {
      bells.beginListing(tx, desk);
      return null;
    });
    return database.retrying(tx -> {
      var sealed = lines.sentTo(tx, desk);
      var opened = wraps.sentTo(tx, desk).stream()
          .filter(wrap -> sealed.containsKey(wrap.complaint()))
          .map(wrap -> opened(tx, reviewer, wrap, sealed.get(wrap.complaint())))
          .sorted(MOST_URGENT_FIRST).toList();
      bells.endListing(tx, desk, unread(opened));
      return opened;
    });
  }

  private static Map<Urgency, Long> unread(List<Line> lines) {
    return lines.stream().filter(line -> !line.triage().wasRead())
        .collect(Collectors.groupingBy(line -> line.today().urgency(), Collectors.counting()));
  }

  private Line opened(Transaction tx, Reviewer reviewer, CaseDeskTable.Wrap wrap, LineTable.Sealed sealed) {
    try (var key = lineKey(tx, reviewer, wrap)) {
      var line = QueueLine.read(box.openUnder(wrap.complaint(), Place.of(Purpose.QUEUE_LINE), sealed.line(), key));
      var triagePlace = Place.of(Purpose.TRIAGE, wrap.desk().bytes());
      var triage = sealed.triage()
          .map(bytes -> Triage.read(box.openUnder(wrap.complaint(), triagePlace, bytes, key))).orElse(Triage.none());
      var within = routing.decide(line.facts(), line.sent().toLocalDate()).within();
      return new Line(wrap.complaint(), wrap.leads(), line, routing.decide(line.facts(), days.today()),
          line.sent().plus(within), triage,
          sealed.messages() - triage.messagesSeen());
    }
  }

  /** The line key from its wrap under the desk's list key; the first time, from the case key itself. */
  private Secret lineKey(Transaction tx, Reviewer reviewer, CaseDeskTable.Wrap wrap) {
    var label = Purpose.LINE_KEY.label(wrap.complaint().bytes(), wrap.desk().bytes(), Opening.u32(wrap.epoch()));
    try (var listKey = reviewer.listKey(wrap.desk(), wrap.epoch())) {
      if (wrap.lineKey().isPresent()) {
        return Secret.owning(vault.unlock(wrap.lineKey().get(), listKey, label));
      }
      var key = firstLineKey(tx, reviewer, wrap);
      wraps.keepLineKey(tx, wrap, vault.lock(key.expose(), listKey, label));
      return key;
    }
  }

  private Secret firstLineKey(Transaction tx, Reviewer reviewer, CaseDeskTable.Wrap wrap) {
    var row = new ComplaintTable().find(tx, wrap.complaint()).orElseThrow();
    try (var mine = reviewer.deskKey(wrap.desk(), wrap.epoch());
        var caseKey = vault.unseal(wrap.caseKey(), mine, Opening.caseKeyLabel(row, wrap.desk(), wrap.epoch()))) {
      return Strongbox.lineKey(caseKey);
    }
  }
}
