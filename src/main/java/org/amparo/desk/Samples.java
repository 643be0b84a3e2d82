package org.amparo.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Transaction;

/**
 * Seven desks, five people and a steward to try the house with, made through the real ceremony. What opens them is printed once,
 * before the commit: a crash in between leaves nothing, and the next start makes and prints others.
 */
public final class Samples {
  private static final List<String> QUEUES =
      List.of("family", "interpol", "taskforce", "records", "detention", "after_return", "general");
  private static final String LEAD = "lead";
  private static final String STEWARD = "steward";
  private static final Map<String, List<String>> SEATS = seats();
  private static final Custody CUSTODY = new Custody(2, 3);

  private final Database database;
  private final Enrolment enrolment;
  private final Founding founding;
  private final Ledger ledger;
  private final Passphrases passphrases;
  private final Consumer<List<String>> console;

  /** @param console prints the lines, and has flushed them when it returns */
  public Samples(Database database, Enrolment enrolment, Founding founding, Ledger ledger, Passphrases passphrases,
      Consumer<List<String>> console) {
    this.database = database;
    this.enrolment = enrolment;
    this.founding = founding;
    this.ledger = ledger;
    this.passphrases = passphrases;
    this.console = console;
  }

  /** False, and nothing done, if there are desks or members already. */
  public boolean setUp() {
    if (!database.transaction(Samples::isEmpty)) {
      return false;
    }
    var people = new LinkedHashMap<String, NewMember>();
    var paper = new ArrayList<String>();
    try {
      SEATS.forEach((name, queues) -> people.put(name, person(name, queues, paper)));
      var desks = desks(people, paper);
      console.accept(paper);
      return database.transaction(tx -> written(tx, people, desks));
    } finally {
      people.values().forEach(NewMember::close);
    }
  }

  private NewMember person(String name, List<String> queues, List<String> paper) {
    char[] passphrase = passphrases.fresh();
    try {
      var person = enrolment.draw(name, name.equals(STEWARD), passphrase);
      paper.addAll(List.of("", "member      " + name + "  (" + (queues.isEmpty() ? "no desk" : String.join(", ", queues)) + ")",
          "passphrase  " + String.valueOf(passphrase), "codes       " + person.authenticatorAddress()));
      return person;
    } finally {
      Passphrases.erase(passphrase);
    }
  }

  /** The first desk stands for itself; its lead vouches for the others. */
  private List<Founded> desks(Map<String, NewMember> people, List<String> paper) {
    var desks = new ArrayList<Founded>();
    try (var lead = people.get(LEAD).signatory()) {
      for (var queue : QUEUES) {
        var sponsor = desks.stream().findFirst().map(first -> new Founding.Sponsor(first.desk().id(), lead.key()));
        var founded = desk(queue, lead, people, sponsor);
        desks.add(founded);
        paper.addAll(List.of(
            "", "desk        " + queue + "  (any " + CUSTODY.needed() + " of these shares recover it)"));
        founded.shares().forEach(share -> paper.add("share       " + share));
      }
    }
    return desks;
  }

  private Founded desk(
      String queue, Signatory lead, Map<String, NewMember> people, Optional<Founding.Sponsor> sponsor) {
    var others = people.values().stream().map(NewMember::member)
        .filter(member -> !member.name().equals(LEAD) && SEATS.get(member.name()).contains(queue)).toList();
    return founding.prepare(queue, lead, others, sponsor, CUSTODY);
  }

  private boolean written(Transaction tx, Map<String, NewMember> people, List<Founded> desks) {
    if (!isEmpty(tx)) {
      return false;
    }
    people.values().forEach(person -> person.write(tx, ledger));
    desks.forEach(desk -> founding.write(tx, desk));
    return true;
  }

  private static boolean isEmpty(Transaction tx) {
    return DeskTable.all(tx).isEmpty() && MemberTable.isEmpty(tx);
  }

  private static Map<String, List<String>> seats() {
    var seats = new LinkedHashMap<String, List<String>>();
    seats.put(LEAD, QUEUES);
    seats.put("reviewer-family", List.of("family", "detention"));
    seats.put("reviewer-interpol", List.of("interpol", "records"));
    seats.put("reviewer-taskforce", List.of("taskforce", "after_return"));
    seats.put("reviewer-general", List.of("general"));
    seats.put(STEWARD, List.of());
    return seats;
  }
}
