package org.amparo.complaint;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.vault.Label;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/** A desk's list: its sealed queue lines opened, urgency computed for today, the most urgent first. */
public final class Caseload {
  private static final Comparator<Line> MOST_URGENT_FIRST = Comparator
      .comparing(Line::closed)
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

  /** A desk's lines, and how many more lie there that do not open: damaged, or put there by somebody else. */
  public record Listing(List<Line> lines, int damaged) {
    public Listing {
      lines = List.copyOf(lines);
    }
  }

  /** All sent cases of a desk where the reviewer sits; nothing for any other desk. */
  public Listing list(Reviewer reviewer, DeskId desk) {
    if (!reviewer.sitsAt(desk)) {
      return new Listing(List.of(), 0);
    }
    var sealed = database.retrying(tx -> {
      var heard = bells.heard(tx, desk);
      return new Sheet(heard, wraps.sentTo(tx, desk), lines.sentTo(tx, desk));
    });
    var kept = new LinkedHashMap<CaseDeskTable.Wrap, byte[]>();
    var there = sealed.wraps().stream().filter(wrap -> sealed.lines().containsKey(wrap.complaint())).toList();
    var opened = there.stream().flatMap(wrap -> readable(reviewer, wrap, sealed, kept).stream())
        .sorted(MOST_URGENT_FIRST).toList();
    database.retrying(tx -> {
      kept.forEach((wrap, lineKey) -> wraps.keepLineKey(tx, wrap, lineKey));
      bells.correct(tx, desk, sealed.heard(), waiting(opened));
      return null;
    });
    return new Listing(opened, there.size() - opened.size());
  }

  /** One damaged case must not hide all others. */
  private Optional<Line> readable(Reviewer reviewer, CaseDeskTable.Wrap wrap, Sheet sheet,
      Map<CaseDeskTable.Wrap, byte[]> kept) {
    try {
      return Optional.of(opened(reviewer, wrap, sheet.lines().get(wrap.complaint()), kept));
    } catch (TamperedException e) {
      return Optional.empty();
    }
  }

  /** A desk's bells, its wraps and its sealed lines, read at one moment. */
  private record Sheet(Bells.Heard heard, List<CaseDeskTable.Wrap> wraps, Map<ComplaintId, LineTable.Sealed> lines) {}

  private static Map<Urgency, Long> waiting(List<Line> lines) {
    return lines.stream().filter(Line::waits)
        .collect(Collectors.groupingBy(line -> line.today().urgency(), Collectors.counting()));
  }

  private Line opened(Reviewer reviewer, CaseDeskTable.Wrap wrap, LineTable.Sealed sealed,
      Map<CaseDeskTable.Wrap, byte[]> kept) {
    try (var key = lineKey(reviewer, wrap, sealed.ledgerId(), kept)) {
      var line = QueueLine.read(box.openUnder(wrap.complaint(), Place.of(Purpose.QUEUE_LINE), sealed.line(), key));
      var triagePlace = Place.of(Purpose.TRIAGE, wrap.desk().bytes());
      var triage = sealed.triage()
          .map(bytes -> Triage.read(box.openUnder(wrap.complaint(), triagePlace, bytes, key))).orElse(Triage.none());
      var within = routing.level(line.facts(), line.sent().toLocalDate()).firstRead().duration();
      return new Line(wrap.complaint(), wrap.leads(), sealed.closed(), line, routing.level(line.facts(), days.today()),
          line.sent().plus(within), triage, sealed.messages() - triage.messagesSeen());
    }
  }

  /** The line key from its wrap under the desk's list key; the first time, or if that is damaged, from the case key. */
  private Secret lineKey(Reviewer reviewer, CaseDeskTable.Wrap wrap, UUID ledgerId,
      Map<CaseDeskTable.Wrap, byte[]> kept) {
    var label = Opening.lineKeyLabel(wrap);
    var listKey = reviewer.listKey(wrap.desk(), wrap.epoch());
    return wrap.lineKey().flatMap(lying -> unlocked(lying, listKey, label)).orElseGet(() -> {
      var key = firstLineKey(reviewer, wrap, ledgerId);
      kept.put(wrap, vault.lock(key.expose(), listKey, label));
      return key;
    });
  }

  private Optional<Secret> unlocked(byte[] lying, Secret listKey, Label label) {
    try {
      return Optional.of(Secret.owning(vault.unlock(lying, listKey, label)));
    } catch (TamperedException e) {
      return Optional.empty();
    }
  }

  private Secret firstLineKey(Reviewer reviewer, CaseDeskTable.Wrap wrap, UUID ledgerId) {
    var label = Opening.caseKeyLabel(wrap.complaint(), ledgerId, wrap.desk(), wrap.epoch());
    try (var caseKey = vault.unseal(wrap.caseKey(), reviewer.deskKey(wrap.desk(), wrap.epoch()), label)) {
      return Strongbox.lineKey(caseKey);
    }
  }
}
