package org.amparo.web.reviewer.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.complaint.Casework;
import org.amparo.complaint.Closing;
import org.amparo.complaint.Handling;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.StatusHistory;
import org.amparo.desk.Reviewer;
import org.amparo.language.Language;
import org.amparo.questionnaire.Option;
import org.amparo.questionnaire.Taxonomies;
import org.amparo.web.reviewer.CasePart;
import org.amparo.web.shell.Words;

/** What the person is told of how far it is: shown as they will read it before it is sent; and how it ended. */
@Named("caseStatus")
@RequestScoped
public class StatusPart implements CasePart {
  private static final Set<String> STATUS = Set.of("status", "status-send");
  private static final Set<String> ENDS = Set.of("status", "status-send", "ended");

  private static final Set<String> BY_ITSELF = Set.of(StatusHistory.RECEIVED, StatusHistory.HANDED, "withdrawn");

  @Inject
  private CaseForm form;
  @Inject
  private Words words;
  @Inject
  private TheirLanguage theirs;
  @Inject
  private Taxonomies taxonomies;
  @Inject
  private Casework casework;
  @Inject
  private Closing closing;

  private boolean previewed;
  private boolean leads;
  private String now = "";
  private Language language;
  private Handling.Outcome lying = Handling.Outcome.NONE;

  /** A status, and the sentence the person will read, in the reviewer's language and in theirs. */
  public record Choice(String code, String name, String sentence, String said, boolean picked) {}

  /** One code of a list. */
  public record Code(String code, String name, boolean picked) {}

  @Override
  public void show(Reviewer reviewer, OpenCase open) {
    leads = open.leads();
    now = open.history().latest().status();
    language = theirs.of(open);
    lying = open.triage().handling().outcome();
  }

  @Override
  public Set<String> deeds() {
    return ENDS;
  }

  @Override
  public String place(String deed) {
    return "status";
  }

  @Override
  public Optional<String> done(String deed, Reviewer reviewer, OpenCase open) {
    if (deed.equals("ended")) {
      return CaseForm.moved(closing.amend(reviewer, open, outcome()));
    }
    var amiss = amiss();
    if (amiss.isPresent()) return amiss;
    previewed = deed.equals("status");
    return previewed ? Optional.of("work.status.look") : CaseForm.moved(sent(reviewer, open));
  }

  private Optional<String> amiss() {
    if (statuses().stream().noneMatch(option -> option.code().equals(form.text("status")))) {
      return Optional.of("file.remark.status");
    }
    if (closes() && (outcome().outcome().isEmpty() || outcome().finding().isEmpty())) {
      return Optional.of("work.status.remark.end");
    }
    return form.words("reason", "file.remark.status", CaseForm.LONGEST);
  }

  /** The same status with the same reason is the same form, sent twice. */
  private boolean sent(Reviewer reviewer, OpenCase open) {
    var status = form.text("status");
    var reason = form.text("reason");
    var latest = open.history().latest();
    return latest.status().equals(status) && latest.reason().equals(reason) || (closes()
        ? closing.close(reviewer, open, outcome(), reason) : casework.status(reviewer, open, status, reason));
  }

  private boolean closes() {
    return form.text("status").equals(StatusHistory.CLOSED);
  }

  private Handling.Outcome outcome() {
    var did = form.all("action");
    return new Handling.Outcome(known("triage_outcome", "outcome"), known("finding", "finding"),
        taxonomies.options("action_taken").stream().map(Option::code).filter(did::contains).toList(),
        known("result", "result"));
  }

  private String known(String list, String control) {
    return taxonomies.option(list, form.text(control)).map(Option::code).orElse("");
  }

  /** What a desk can set: not what happens by itself. */
  private List<Option> statuses() {
    return taxonomies.options("status").stream()
        .filter(option -> !BY_ITSELF.contains(option.code())).toList();
  }

  public boolean isLeads() {
    return leads;
  }

  public boolean isClosed() {
    return now.equals(StatusHistory.CLOSED);
  }

  /** Whether the form came back, to be looked at again. */
  public boolean isAgain() {
    return form.again(STATUS);
  }

  /** Whether the page shows what the person will read, to be sent or changed. */
  public boolean isPreviewed() {
    return previewed;
  }

  public List<Choice> getChoices() {
    var typed = form.again(STATUS) ? form.text("status") : "";
    var theirWords = words.in(language);
    return statuses().stream().map(option -> new Choice(option.code(), words.get(option.phraseKey()),
        words.get(option.phraseKey() + ".filer"), theirWords.get(option.phraseKey() + ".filer"),
        option.code().equals(typed))).toList();
  }

  /** The one that is shown before it is sent. */
  public Choice getPicked() {
    return getChoices().stream().filter(Choice::picked).findFirst().orElseThrow();
  }

  /** The person's language. */
  public Language getLanguage() {
    return language;
  }

  public boolean isSameLanguage() {
    return language.tag().equals(words.language().tag());
  }

  public String getReason() {
    return form.again(STATUS) ? form.text("reason") : "";
  }

  public boolean isEnded() {
    return !lying.outcome().isEmpty();
  }

  public List<Code> getOutcomes() {
    return codes("triage_outcome", Set.of(shown().outcome()));
  }

  public List<Code> getFindings() {
    return codes("finding", Set.of(shown().finding()));
  }

  public List<Code> getActions() {
    return codes("action_taken", Set.copyOf(shown().actions()));
  }

  public List<Code> getResults() {
    return codes("result", Set.of(shown().result()));
  }

  private Handling.Outcome shown() {
    return form.again(ENDS) ? outcome() : lying;
  }

  private List<Code> codes(String list, Set<String> picked) {
    return taxonomies.options(list).stream().map(option -> new Code(option.code(), words.get(option.phraseKey()),
        picked.contains(option.code()))).toList();
  }
}
