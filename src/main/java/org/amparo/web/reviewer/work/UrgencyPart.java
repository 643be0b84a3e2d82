package org.amparo.web.reviewer.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Urgency;
import org.amparo.complaint.Weighing;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Roll;
import org.amparo.web.reviewer.CasePart;
import org.amparo.web.shell.Words;

/** How urgent the case is: what the facts say, and what a person set in its place. */
@Named("caseUrgency")
@RequestScoped
public class UrgencyPart implements CasePart {
  private static final Set<String> SETS = Set.of("urgency");

  @Inject
  private CaseForm form;
  @Inject
  private Words words;
  @Inject
  private Weighing weighing;
  @Inject
  private Roll roll;

  private Urgency computed;
  private Urgency now;
  private String raised = "";

  /** A level to pick. */
  public record Choice(String code, String name, boolean picked) {}

  @Override
  public void show(Reviewer reviewer, OpenCase open) {
    computed = weighing.computed(open).urgency();
    now = weighing.now(open);
    raised = Raised.said(words, roll.names(), computed, open.triage().handling());
  }

  @Override
  public Set<String> deeds() {
    return Set.of("urgency", "unweigh");
  }

  @Override
  public String place(String deed) {
    return "urgency";
  }

  @Override
  public Optional<String> done(String deed, Reviewer reviewer, OpenCase open) {
    if (deed.equals("unweigh")) return CaseForm.moved(weighing.takeBack(reviewer, open));
    var level = Arrays.stream(Urgency.values()).filter(one -> one.name().equals(form.text("level"))).findFirst();
    if (level.isEmpty()) return Optional.of("work.urgency.remark");
    if (form.longer("why", Weighing.LONGEST).isPresent()) return Optional.of("work.urgency.long");
    return form.words("why", "work.urgency.remark", Weighing.LONGEST)
        .or(() -> CaseForm.moved(weighing.set(reviewer, open, level.get(), form.text("why").strip(), form.id())));
  }

  /** "Raised by …: reason"; empty where no person set it. */
  public String getRaised() {
    return raised;
  }

  public String getNow() {
    return words.get(now.phraseKey());
  }

  public String getComputed() {
    return words.get(computed.phraseKey());
  }

  public List<Choice> getChoices() {
    var typed = form.again(SETS) ? form.text("level") : "";
    return Arrays.stream(Urgency.values())
        .map(one -> new Choice(one.name(), words.get(one.phraseKey()), one.name().equals(typed))).toList();
  }

  public String getWhy() {
    return form.again(SETS) ? form.text("why") : "";
  }

  public String getId() {
    return form.fresh(SETS);
  }
}
