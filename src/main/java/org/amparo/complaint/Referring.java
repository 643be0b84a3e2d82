package org.amparo.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Days;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;

/** Letters for other channels: written down before one leaves, and only while the person agrees to that recipient. */
public final class Referring {
  private final RecordTable records = new RecordTable();
  private final Strongbox box;
  private final Ledger ledger;
  private final Casework casework;
  private final Days days;

  /** @param casework whose guard every write of a desk passes */
  public Referring(Strongbox box, Ledger ledger, Casework casework, Days days) {
    this.box = box;
    this.ledger = ledger;
    this.casework = casework;
    this.days = days;
  }

  /**
   * Writes down that a letter was prepared; again for the same unanswered channel only its day is newer.
   *
   * @param consent the recipient that the person must have agreed to, as the consents stand in this very transaction
   * @return whether it may leave: not without the consent, nor once the case no longer lies as it was opened
   */
  public boolean prepared(Reviewer reviewer, OpenCase open, String channel, String consent) {
    var agreed = new AtomicBoolean();
    return casework.act(reviewer, open, (tx, row) -> {
      agreed.set(agrees(tx, open, consent));
      if (!agreed.get()) return;
      ledger.write(tx, Opening.entry(reviewer, Act.REFERRAL_PREPARED, row, open.desk()).with("channel", channel));
      casework.change(tx, open, triage -> triage.handling(triage.handling().referring(
          with(triage.handling().referrals(), Referral.prepared(channel, days.today())))));
    }) && agreed.get();
  }

  /** Writes down what a channel answered to the newest letter; false if none was prepared there. */
  public boolean answered(Reviewer reviewer, OpenCase open, String channel, String answer) {
    var known = new AtomicBoolean();
    return casework.act(reviewer, open, (tx, row) -> casework.change(tx, open, triage -> {
      var letter = newest(triage.handling().referrals(), channel);
      known.set(letter.isPresent());
      if (letter.isEmpty() || letter.get().answer().equals(answer)) return triage;
      ledger.write(tx, Opening.entry(reviewer, Act.REFERRAL_ANSWERED, row, open.desk()).with("channel", channel)
          .with("answer", answer));
      return triage.handling(triage.handling().referring(
          answered(triage.handling().referrals(), letter.get(), answer, days.today())));
    })) && known.get();
  }

  private boolean agrees(Transaction tx, OpenCase open, String consent) {
    var place = Place.of(Purpose.CONSENTS);
    return records.find(tx, open.id(), place)
        .map(bytes -> Consents.read(box.open(open.id(), place, bytes, open.keys().conversationKey())))
        .filter(consents -> consents.share().contains(consent)).isPresent();
  }

  private static Optional<Referral> newest(List<Referral> all, String channel) {
    return all.stream().filter(one -> one.channel().equals(channel)).reduce((one, next) -> next);
  }

  private static List<Referral> with(List<Referral> all, Referral fresh) {
    var next = new ArrayList<>(all);
    next.removeIf(one -> one.channel().equals(fresh.channel()) && !one.isAnswered());
    next.add(fresh);
    return next;
  }

  private static List<Referral> answered(List<Referral> all, Referral letter, String answer, LocalDate on) {
    var next = new ArrayList<>(all);
    next.set(all.lastIndexOf(letter), letter.answered(answer, on));
    return next;
  }
}
