package org.amparo.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Transaction;
import org.amparo.vault.Label;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** Who sits at a desk: a lead lets in whose six words they heard, makes leads, and takes seats away. */
public final class Seats {
  private final Database database;
  private final Vault vault;
  private final Ledger ledger;
  private final Sessions sessions;
  private final Succession succession;
  private final KeyMarks marks;

  public Seats(Database database, Vault vault, Desks desks, Ledger ledger, Sessions sessions) {
    this.database = database;
    this.vault = vault;
    this.ledger = ledger;
    this.sessions = sessions;
    this.succession = new Succession(desks, ledger);
    this.marks = new KeyMarks(ledger.following());
  }

  /** What came of it. */
  public enum Outcome {
    DONE,
    /** Only a lead of the desk may, as the newest certificate names them. */
    NOT_A_LEAD,
    /** There is no such member, or no such seat. */
    NOBODY,
    SEATED_ALREADY,
    /** The words are not those of the keys that lie in the sitting. */
    WORDS_WRONG,
    /** And these keys are not the ones the member joined with: an alarm stands in the ledger. */
    KEYS_CHANGED,
    /** The desk would have no lead. */
    LAST_LEAD
  }

  /** A desk at the moment of the change, in the hands of one of its leads. */
  private record Sitting(Transaction tx, Reviewer lead, Signatory signatory, DeskId desk, Lineage lineage) {
    Certificate now() {
      return lineage.newest();
    }

    boolean isHere(MemberId member) {
      return MemberTable.of(tx, member).isPresent();
    }

    /** By somebody whose membership a steward has not ended. */
    boolean isLedBeside(MemberId member) {
      return now().isLedBeside(member, this::isHere);
    }
  }

  /** A seat and the desk's keys, in one transaction, for whoever read these six words from their own screen. */
  public Outcome grant(Reviewer lead, DeskId desk, MemberId member, String sixWords, boolean leading) {
    if (!lead.leads(desk)) {
      return Outcome.NOT_A_LEAD;
    }
    marks.follow();
    var seeds = lead.seedsOf(desk);
    return changing(lead, desk, sitting -> MemberTable.of(sitting.tx(), member)
        .map(row -> granted(sitting, row, sixWords, leading, seeds)).orElse(Outcome.NOBODY));
  }

  /** Makes a lead, or takes that away; one stays. */
  public Outcome role(Reviewer lead, DeskId desk, MemberId member, boolean leading) {
    return changing(lead, desk, sitting -> sitting.now().seat(member).filter(seat -> sitting.isHere(member))
        .map(seat -> {
          if (!leading && !sitting.isLedBeside(member)) {
            return Outcome.LAST_LEAD;
          }
          if (seat.lead() != leading) {
            var changed = new Seat(member, leading, seat.sealingHash(), seat.signingKey());
            sign(sitting, sitting.now().seating(with(sitting.now(), changed)));
            ledger.write(sitting.tx(), entry(sitting, Act.ROLE_CHANGED, member).with("lead", String.valueOf(leading)));
          }
          return Outcome.DONE;
        }).orElse(Outcome.NOBODY));
  }

  /** Takes the seat and every grant at once, and ends the member's sessions; the desk's key should change next. */
  public Outcome remove(Reviewer lead, DeskId desk, MemberId member) {
    var outcome = changing(lead, desk, sitting -> sitting.now().seat(member).map(seat -> {
      if (!sitting.isLedBeside(member)) {
        return Outcome.LAST_LEAD;
      }
      sign(sitting, sitting.now().seating(without(sitting.now(), member)));
      DeskTable.dropGrants(sitting.tx(), desk, member);
      ledger.write(sitting.tx(), entry(sitting, Act.MEMBER_REMOVED, member));
      return Outcome.DONE;
    }).orElse(Outcome.NOBODY));
    if (outcome == Outcome.DONE) {
      sessions.endAll(member);
    }
    return outcome;
  }

  private Outcome changing(Reviewer lead, DeskId desk, Function<Sitting, Outcome> change) {
    if (!lead.leads(desk)) {
      return Outcome.NOT_A_LEAD;
    }
    try (var signatory = lead.signatory()) {
      return database.retrying(tx -> {
        var lineage = succession.lineage(tx, desk);
        return lead.isLeadIn(lineage)
            ? change.apply(new Sitting(tx, lead, signatory, desk, lineage)) : Outcome.NOT_A_LEAD;
      });
    }
  }

  private Outcome granted(
      Sitting sitting, Member row, String words, boolean leading, SortedMap<Integer, Secret> seeds) {
    var seat = Seat.of(row, leading);
    boolean seated = sitting.lineage().seat(row.id(), seat.sealingHash()).isPresent();
    int epoch = sitting.now().epoch();
    if (seated && DeskTable.grant(sitting.tx(), sitting.desk(), epoch, row.id()).isPresent()) {
      return Outcome.SEATED_ALREADY;
    }
    if (!SixWords.of(row).fit(words)) {
      return refused(sitting, row);
    }
    if (!seeds.containsKey(epoch)) {
      return Outcome.NOT_A_LEAD;
    }
    sign(sitting, sitting.now().seating(with(sitting.now(), seat)));
    DeskTable.dropGrants(sitting.tx(), sitting.desk(), row.id());
    seeds.forEach((each, seed) -> DeskTable.addGrant(sitting.tx(), sitting.desk(), each, row.id(),
        vault.seal(seed, row.sealingKey(), grantLabel(sitting.desk(), each, row.id()))));
    ledger.write(sitting.tx(), entry(sitting, Act.MEMBER_GRANTED, row.id()).with("lead", String.valueOf(leading)));
    return Outcome.DONE;
  }

  private Outcome refused(Sitting sitting, Member row) {
    boolean theirs = marks.areTheirs(row);
    ledger.write(sitting.tx(), entry(sitting, Act.WORDS_WRONG, row.id()));
    if (!theirs) {
      ledger.write(sitting.tx(), entry(sitting, Act.ALARM_CERTIFICATE, row.id()).with("what", "member.key"));
    }
    return theirs ? Outcome.WORDS_WRONG : Outcome.KEYS_CHANGED;
  }

  private void sign(Sitting sitting, Certificate next) {
    succession.write(sitting.tx(), sitting.lead().actor(), sitting.now(), Signed.by(sitting.signatory().key(), next));
  }

  private static Entry entry(Sitting sitting, Act act, MemberId member) {
    return Entry.of(sitting.lead().actor(), act).with("desk", sitting.desk().bytes()).with("member", member.bytes());
  }

  private static List<Seat> without(Certificate certificate, MemberId member) {
    return certificate.seats().stream().filter(seat -> !seat.member().equals(member)).toList();
  }

  private static List<Seat> with(Certificate certificate, Seat seat) {
    var seats = new ArrayList<>(without(certificate, seat.member()));
    seats.add(seat);
    return seats;
  }

  static Label grantLabel(DeskId desk, int epoch, MemberId member) {
    return Purpose.DESK_SEED.label(desk.bytes(), Epochs.bytes(epoch), member.bytes());
  }
}
