package org.amparo.web.reviewer.conflict;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.amparo.desk.DeskId;
import org.amparo.desk.Desks;
import org.amparo.desk.MemberId;
import org.amparo.desk.Roll;
import org.amparo.ledger.Actor;
import org.amparo.web.shell.Words;

/** Who sits at a desk, by name. */
@Dependent
class Colleagues {
  private final Desks desks;
  private final Roll roll;
  private final Words words;

  @Inject
  Colleagues(Desks desks, Roll roll, Words words) {
    this.desks = desks;
    this.roll = roll;
    this.words = words;
  }

  /** One of them. */
  record Colleague(MemberId id, String name) {}

  List<Colleague> at(DeskId desk) {
    var names = roll.names();
    return desks.seated(desk).stream().map(id -> new Colleague(id,
            names.getOrDefault(Actor.member(id.bytes()), words.get("who.former"))))
        .sorted(Comparator.comparing(Colleague::name)).toList();
  }
}
