package org.amparo.web.reviewer.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.desk.Desk;
import org.amparo.desk.DeskId;
import org.amparo.desk.Desks;
import org.amparo.platform.Ids;
import org.amparo.web.reviewer.DeskLinks;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** The desks that a form offers, by name, and what the form brought. */
@Dependent
class OtherDesks {
  private static final int LONGEST = 4000;
  private static final String ID = "[0-9a-f]{32}";

  private final Visit visit;
  private final Words words;
  private final Desks desks;

  @Inject
  OtherDesks(Visit visit, Words words, Desks desks) {
    this.visit = visit;
    this.words = words;
    this.desks = desks;
  }

  /** A desk to pick. */
  public record Pick(String id, String name, boolean picked) {}

  List<Pick> picks(Set<DeskId> without, Optional<DeskId> picked) {
    return desks.all().stream().filter(desk -> !without.contains(desk.id()))
        .map(desk -> new Pick(desk.id().hex(), DeskLinks.name(desk, words), picked.equals(Optional.of(desk.id()))))
        .sorted(Comparator.comparing(Pick::name, Collator.getInstance(words.language().locale()))).toList();
  }

  String name(DeskId id) {
    return desks.all().stream().filter(desk -> desk.id().equals(id)).findFirst()
        .map((Desk desk) -> DeskLinks.name(desk, words)).orElse("");
  }

  /** The desk that was picked, if there is such a desk. */
  Optional<DeskId> picked(String control) {
    return Optional.of(visit.form().first(control)).filter(given -> given.matches(ID)).map(Ids::ofHex).map(DeskId::new)
        .filter(id -> desks.all().stream().anyMatch(desk -> desk.id().equals(id)));
  }

  /** Whether this page is the answer to one of these forms, which was not done. */
  boolean again(Set<String> deeds) {
    return visit.isPosted() && deeds.contains(visit.form().first("do"));
  }

  /** A form sends every line end as two signs. */
  String text(String control) {
    return visit.form().first(control).replace("\r\n", "\n");
  }

  boolean ticked(String control) {
    return visit.form().first(control).equals("yes");
  }

  boolean fits(String control) {
    var text = text(control);
    return !text.isBlank() && text.codePointCount(0, text.length()) <= LONGEST;
  }

  UUID id() {
    return Optional.of(visit.form().first("id")).filter(given -> given.matches(ID)).map(Ids::ofHex)
        .orElseThrow(() -> new Refused(400));
  }

  /** The same id again, if the form comes back. */
  String fresh(Set<String> deeds) {
    return Ids.hex(again(deeds) ? id() : UUID.randomUUID());
  }
}
