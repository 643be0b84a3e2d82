package org.amparo.web.reviewer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.complaint.Casework;
import org.amparo.complaint.Identity;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Opening;
import org.amparo.complaint.StatusHistory;
import org.amparo.conversation.Conversation;
import org.amparo.desk.Reviewer;
import org.amparo.language.Language;
import org.amparo.language.Languages;
import org.amparo.questionnaire.Option;
import org.amparo.questionnaire.Taxonomies;
import org.amparo.platform.Ids;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;

/** What a reviewer asked to be done on a case page; each deed says what to look at again, or nothing if it is done. */
@Dependent
class Deeds {
  static final int LONGEST = 4000;
  static final List<String> REASONS = List.of("lawyer", "asked", "court", "danger", "records", "same");

  private final Visit visit;
  private final Languages languages;
  private final Taxonomies taxonomies;
  private final Casework casework;
  private final Conversation conversation;
  private final Opening opening;
  private final Enclosures enclosures;

  @Inject
  Deeds(Visit visit, Languages languages, Taxonomies taxonomies, Casework casework, Conversation conversation,
      Opening opening, Enclosures enclosures) {
    this.visit = visit;
    this.languages = languages;
    this.taxonomies = taxonomies;
    this.casework = casework;
    this.conversation = conversation;
    this.opening = opening;
    this.enclosures = enclosures;
  }

  /** The papers are taken in before the words are looked at: they come behind them, and wait if something is amiss. */
  Optional<String> say(Reviewer reviewer, OpenCase open) throws IOException {
    enclosures.take(reviewer, open);
    return enclosures.slip().map(told -> "file.remark.papers").or(() -> words("say", "file.remark.empty"))
        .or(() -> moved(conversation.answer(reviewer, open, id(), language(), text("say"), enclosures.ids())));
  }

  Optional<String> note(Reviewer reviewer, OpenCase open) {
    return words("note", "file.remark.note").or(() -> moved(
        casework.note(reviewer, open, id(), text("note"))));
  }

  /** The same status with the same reason is the same form, sent twice. */
  Optional<String> status(Reviewer reviewer, OpenCase open) {
    var status = visit.form().first("status");
    var reason = text("reason");
    if (statuses().stream().noneMatch(option -> option.code().equals(status))) return Optional.of("file.remark.status");
    var latest = open.history().latest();
    boolean twice = latest.status().equals(status) && latest.reason().equals(reason);
    return words("reason", "file.remark.status")
        .or(() -> moved(twice || casework.status(reviewer, open, status, reason)));
  }

  /** The identity, for a reason from the list: it is shown on the answer to this form and nowhere else. */
  Optional<Identity> identity(Reviewer reviewer, OpenCase open) {
    return Optional.of(visit.form().first("reason")).filter(REASONS::contains)
        .map(reason -> opening.identity(reviewer, open, reason));
  }

  /** What a desk can set: not what happens by itself. */
  List<Option> statuses() {
    return taxonomies.options("status").stream()
        .filter(option -> !option.code().equals(StatusHistory.RECEIVED) && !option.code().equals("withdrawn")).toList();
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

  private String language() {
    var asked = visit.form().first("in");
    return languages.offered().stream().map(Language::tag).filter(asked::equals).findFirst()
        .orElse(visit.getLanguage().tag());
  }
}
