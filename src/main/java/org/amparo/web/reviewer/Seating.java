package org.amparo.web.reviewer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.amparo.desk.Desk;
import org.amparo.desk.Desks;
import org.amparo.desk.Reviewer;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** Which desk a page is about: one where the reviewer sits; any other is not here, like a desk that never was. */
@Dependent
public class Seating {
  private final Visit visit;
  private final Words words;
  private final Desks desks;

  @Inject
  Seating(Visit visit, Words words, Desks desks) {
    this.visit = visit;
    this.words = words;
    this.desks = desks;
  }

  /** A desk in the words of the page, and all desks where the reviewer sits. */
  public record Seat(Desk desk, String name, List<DeskLinks.Link> mine) {}

  /** The desk that the address names. */
  public Seat here(Reviewer reviewer) {
    var mine = desks.all().stream().filter(some -> reviewer.sitsAt(some.id())).toList();
    var desk = mine.stream().filter(some -> some.id().hex().equals(visit.parts().get("desk"))).findFirst()
        .orElseThrow(() -> new Refused(404));
    return new Seat(desk, DeskLinks.name(desk, words), DeskLinks.of(mine, words).links());
  }
}
