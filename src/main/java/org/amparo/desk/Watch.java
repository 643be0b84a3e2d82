package org.amparo.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.amparo.ledger.Act;
import org.amparo.ledger.Actor;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Transaction;

/** Compares the tables with what certificates and the ledger say of them; what does not fit rings in the ledger, once. */
public final class Watch {
  private final Database database;
  private final Desks desks;
  private final Ledger ledger;
  private final KeyMarks marks;
  private final Set<Alarm> rung = new HashSet<>();

  public Watch(Database database, Desks desks, Ledger ledger) {
    this.database = database;
    this.desks = desks;
    this.ledger = ledger;
    this.marks = new KeyMarks(ledger.following());
  }

  /** What may not fit. */
  public enum Kind {
    /** This node keeps no line of the desk, or the rows do not descend from it, or the key is not the certified one. */
    DESK,
    /** The custodians' key in the table is not the certified one. */
    RECOVERY,
    /** Desk keys lie there for somebody whom no certificate seats. */
    GRANT,
    /** A member's keys are not the ones they joined with, or nobody with this row ever joined. */
    MEMBER
  }

  /** One thing that does not fit; the name of the member, for pages only. */
  public record Alarm(Kind kind, Optional<DeskId> desk, Optional<MemberId> member, String name) {}

  /** What does not fit now. Somebody may be changing just that: only what stands twice counts. */
  public synchronized List<Alarm> look() {
    var seen = seen();
    if (!seen.isEmpty()) {
      seen.retainAll(seen());
    }
    rung.retainAll(seen);
    seen.stream().filter(rung::add).forEach(alarm -> ledger.write(entry(alarm)));
    return List.copyOf(seen);
  }

  private List<Alarm> seen() {
    return database.transaction(tx -> {
      var members = MemberTable.all(tx);
      var alarms = new ArrayList<Alarm>();
      desks.all(tx).forEach(desk -> alarms.addAll(of(tx, desk.id(), members)));
      marks.follow();
      members.stream().filter(member -> !marks.areTheirs(member))
          .forEach(member -> alarms.add(new Alarm(
              Kind.MEMBER, Optional.empty(), Optional.of(member.id()), member.name())));
      return alarms;
    });
  }

  private List<Alarm> of(Transaction tx, DeskId desk, List<Member> members) {
    var lineage = desks.lineage(tx, desk);
    if (lineage.isEmpty() || desks.certified(tx, desk).isEmpty()) {
      return List.of(new Alarm(Kind.DESK, Optional.of(desk), Optional.empty(), ""));
    }
    var alarms = new ArrayList<Alarm>();
    var now = lineage.get().newest();
    if (Rotation.recoveryKey(tx, now).isEmpty()) {
      alarms.add(new Alarm(Kind.RECOVERY, Optional.of(desk), Optional.empty(), ""));
    }
    DeskTable.granted(tx, desk, now.epoch()).stream().filter(member -> now.seat(member).isEmpty())
        .forEach(member -> alarms.add(new Alarm(
            Kind.GRANT, Optional.of(desk), Optional.of(member), name(members, member))));
    return alarms;
  }

  private static String name(List<Member> members, MemberId id) {
    return members.stream().filter(member -> member.id().equals(id)).map(Member::name).findFirst().orElse("");
  }

  private static Entry entry(Alarm alarm) {
    var entry = Entry.of(Actor.NODE, Act.ALARM_CERTIFICATE)
        .with("what", alarm.kind().name().toLowerCase(Locale.ROOT));
    var about = alarm.desk().map(desk -> entry.with("desk", desk.bytes())).orElse(entry);
    return alarm.member().map(member -> about.with("member", member.bytes())).orElse(about);
  }
}
