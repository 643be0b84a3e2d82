package org.amparo.complaint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.platform.Days;
import org.amparo.vault.Label;
import org.amparo.vault.Purpose;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/** Opens single lines of a desk's list with a reviewer's keys, and weighs them for today. */
final class LineOpener {
  private final Vault vault;
  private final Strongbox box;
  private final Routing routing;
  private final Days days;

  LineOpener(Vault vault, Strongbox box, Routing routing, Days days) {
    this.vault = vault;
    this.box = box;
    this.routing = routing;
    this.days = days;
  }

  /** A desk's pair and list key of one epoch. */
  record Hand(SealingPair pair, Secret listKey) {}

  /** Taken before anything is read in a transaction, for taking them reads too. */
  static Map<Integer, Hand> hands(Reviewer reviewer, DeskId desk, List<Integer> epochs) {
    var hands = new HashMap<Integer, Hand>();
    epochs.forEach(epoch -> hands.put(epoch, new Hand(reviewer.deskKey(desk, epoch), reviewer.listKey(desk, epoch))));
    return hands;
  }

  /**
   * One line; nothing for a damaged one, which must not hide all others.
   *
   * @param kept where a line key goes that was made anew, locked for the next listing
   */
  Optional<Line> open(Hand hand, LineTable.Sealed sealed, Map<CaseDeskTable.Wrap, byte[]> kept) {
    try (var key = lineKey(hand, sealed.wrap(), sealed.ledgerId(), kept)) {
      return Optional.of(opened(sealed, key));
    } catch (TamperedException e) {
      return Optional.empty();
    }
  }

  /** The same line on another day: what was days away then may burn now. */
  Line weighed(Line line) {
    return new Line(line.complaint(), line.leads(), line.closed(), line.facts(),
        routing.level(line.facts().facts(), days.today()), line.readBy(), line.triage(), line.newMessages());
  }

  private Line opened(LineTable.Sealed sealed, Secret key) {
    var id = sealed.wrap().complaint();
    var lying = sealed.line().orElseThrow(TamperedException::new);
    var line = QueueLine.read(box.openUnder(id, Place.of(Purpose.QUEUE_LINE), lying, key));
    var triagePlace = Place.of(Purpose.TRIAGE, sealed.wrap().desk().bytes());
    var triage = sealed.triage().map(bytes -> Triage.read(box.openUnder(id, triagePlace, bytes, key)))
        .orElse(Triage.none());
    var since = triage.entrusted().map(Entrusted::since).orElse(line.sent());
    var within = routing.level(line.facts(), since.toLocalDate()).firstRead().duration();
    return new Line(id, sealed.wrap().leads(), sealed.closed(), line.withMore(sealed.laterPapers()),
        routing.level(line.facts(), days.today()), since.plus(within), triage,
        sealed.messages() - triage.messagesSeen());
  }

  /** The line key from its wrap under the desk's list key; the first time, or if that is damaged, from the case key. */
  Secret lineKey(Hand hand, CaseDeskTable.Wrap wrap, UUID ledgerId, Map<CaseDeskTable.Wrap, byte[]> kept) {
    var label = Opening.lineKeyLabel(wrap);
    return wrap.lineKey().flatMap(lying -> unlocked(lying, hand.listKey(), label)).orElseGet(() -> {
      var key = firstLineKey(hand.pair(), wrap, ledgerId);
      kept.put(wrap, vault.lock(key.expose(), hand.listKey(), label));
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

  private Secret firstLineKey(SealingPair pair, CaseDeskTable.Wrap wrap, UUID ledgerId) {
    var label = Opening.caseKeyLabel(wrap.complaint(), ledgerId, wrap.desk(), wrap.epoch());
    try (var caseKey = vault.unseal(wrap.caseKey(), pair, label)) {
      return Strongbox.lineKey(caseKey);
    }
  }
}
