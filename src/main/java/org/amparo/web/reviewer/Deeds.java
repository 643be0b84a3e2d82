package org.amparo.web.reviewer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.complaint.Casework;
import org.amparo.complaint.Identity;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Opening;
import org.amparo.desk.Reviewer;
import org.amparo.platform.Ids;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;

/** What a reviewer asked to be done on a case page; each deed says what to look at again, or nothing if it is done. */
@Dependent
public class Deeds {
  static final int LONGEST = 4000;
  public static final List<String> REASONS = List.of("lawyer", "asked", "court", "danger", "records", "same");

  private final Visit visit;
  private final Casework casework;
  private final Opening opening;

  @Inject
  Deeds(Visit visit, Casework casework, Opening opening) {
    this.visit = visit;
    this.casework = casework;
    this.opening = opening;
  }

  Optional<String> note(Reviewer reviewer, OpenCase open) {
    return words("note", "file.remark.note").or(() -> moved(
        casework.note(reviewer, open, id(), text("note"))));
  }

  /** The identity, for a reason from the list: it is shown on the answer to this form and nowhere else. */
  Optional<Identity> identity(Reviewer reviewer, OpenCase open) {
    return Optional.of(visit.form().first("reason")).filter(REASONS::contains)
        .map(reason -> opening.identity(reviewer, open, reason));
  }

  private Optional<String> words(String control, String ifNone) {
    var text = text(control);
    if (text.isEmpty()) return Optional.of(ifNone);
    return text.codePointCount(0, text.length()) > LONGEST ? Optional.of("file.remark.long") : Optional.empty();
  }

  /** A form sends every line end as two signs. */
  private String text(String control) {
    return visit.form().first(control).replace("\r\n", "\n");
  }

  private static Optional<String> moved(boolean done) {
    return done ? Optional.empty() : Optional.of("file.remark.moved");
  }

  /** The id of what is to be made comes with the form, so that a form sent twice makes one. */
  private UUID id() {
    var id = visit.form().first("id");
    if (!id.matches("[0-9a-f]{32}")) throw new Refused(400);
    return Ids.ofHex(id);
  }
}
