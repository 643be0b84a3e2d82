package org.amparo.web.reviewer.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.platform.Ids;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;

/** What a form of the case page brought: read when it is done, and shown again when it has to be looked at once more. */
@Dependent
class CaseForm {
  static final int LONGEST = 4000;
  static final String MOVED = "file.remark.moved";
  private static final String ID = "[0-9a-f]{32}";

  private final Visit visit;

  @Inject
  CaseForm(Visit visit) {
    this.visit = visit;
  }

  /** Whether this page is the answer to one of these forms, which was not done. */
  boolean again(Set<String> deeds) {
    return visit.isPosted() && deeds.contains(visit.form().first("do"));
  }

  /** A form sends every line end as two signs. */
  String text(String control) {
    return visit.form().first(control).replace("\r\n", "\n");
  }

  Set<String> all(String control) {
    return Set.copyOf(visit.form().values(control));
  }

  /** The id of what is to be made comes with the form, so that a form sent twice makes one. */
  UUID id() {
    return hex("id").orElseThrow(() -> new Refused(400));
  }

  Optional<UUID> hex(String control) {
    return Optional.of(visit.form().first(control)).filter(given -> given.matches(ID)).map(Ids::ofHex);
  }

  /** The same id again, if the form comes back. */
  String fresh(Set<String> deeds) {
    return Ids.hex(again(deeds) ? hex("id").orElseGet(UUID::randomUUID) : UUID.randomUUID());
  }

  /** The remark for words that are not there, or too many. */
  Optional<String> words(String control, String ifNone, int longest) {
    var text = text(control);
    if (text.isBlank()) return Optional.of(ifNone);
    return longer(control, longest);
  }

  Optional<String> longer(String control, int longest) {
    var text = text(control);
    return text.codePointCount(0, text.length()) > longest ? Optional.of("work.remark.long") : Optional.empty();
  }

  static Optional<String> moved(boolean done) {
    return done ? Optional.empty() : Optional.of(MOVED);
  }
}
