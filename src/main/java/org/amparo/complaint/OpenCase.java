package org.amparo.complaint;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.desk.DeskId;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Questionnaire;

/** A sent case, opened at one desk: what the case page reads. The identity stays closed until it is asked for. */
public final class OpenCase implements AutoCloseable {
  private final ComplaintRow row;
  private final CaseDeskTable.Wrap wrap;
  private final Dossier dossier;
  private final Questionnaire filedUnder;
  private final Triage triage;
  private final QueueLine line;
  private final StatusHistory history;
  private final Consents consents;
  private final Masks lyingMasks;
  private Masks masks;

  OpenCase(ComplaintRow row, CaseDeskTable.Wrap wrap, Dossier dossier, Questionnaire filedUnder, Triage triage,
      QueueLine line, StatusHistory history, Consents consents, Masks masks) {
    this.row = row;
    this.wrap = wrap;
    this.dossier = dossier;
    this.filedUnder = filedUnder;
    this.triage = triage;
    this.line = line;
    this.history = history;
    this.consents = consents;
    this.lyingMasks = masks;
    this.masks = masks;
  }

  public ComplaintRow row() {
    return row;
  }

  public ComplaintId id() {
    return row.id();
  }

  public DeskId desk() {
    return wrap.desk();
  }

  /** Whether this desk sets status and outcome. */
  public boolean leads() {
    return wrap.leads();
  }

  /** Whether the desk may write to the person: one that is asked for advice only if it was told so. */
  public boolean mayWrite() {
    return triage.entrusted().map(Entrusted::mayWrite).orElse(true);
  }

  /** The last day of this desk's advice; nothing where it has the case for good. */
  public Optional<LocalDate> adviceUntil() {
    return triage.entrusted().flatMap(Entrusted::until);
  }

  /** The answers without the identity, with what the desk covers covered. */
  public Answers answers() {
    return masks.over(dossier.contents().open());
  }

  /** What covers passages of this case now, on this look. */
  public Masks masks() {
    return masks;
  }

  /** What the desk covers, whether or not this look sees behind it. */
  public Masks lyingMasks() {
    return lyingMasks;
  }

  /** From now on this look sees behind the masks; for {@link Masking#look}, which writes down who does. */
  void uncover() {
    masks = Masks.NONE;
  }

  /** Ids of the questions (and parts of groups) answered in the identity, and the kinds of numbers moved there: no value. */
  public Set<String> lockedApart() {
    var kinds = new TreeSet<String>();
    for (var id : identity().answers().ids()) {
      var answer = identity().answers().of(id).orElseThrow();
      if (answer instanceof Answer.Parts group) group.parts().keySet().forEach(part -> kinds.add(id + "." + part));
      else kinds.add(id);
    }
    identity().moved().forEach(moved -> kinds.add(moved.kind()));
    return kinds;
  }

  /** For {@link Opening#identity}, which writes down who looks before it answers. */
  Identity identity() {
    return dossier.contents().identity();
  }

  /** The questionnaire as it was when the person answered. */
  public Questionnaire filedUnder() {
    return filedUnder;
  }

  public Triage triage() {
    return triage;
  }

  public QueueLine line() {
    return line;
  }

  public StatusHistory history() {
    return history;
  }

  public Consents consents() {
    return consents;
  }

  /** For the room that reads and writes messages. */
  public CaseKeys keys() {
    return dossier.keys();
  }

  /** Whether the case still lies wrapped as it was opened; if not, its key was changed and this copy is stale. */
  boolean wrappedAs(CaseDeskTable.Wrap now) {
    return Arrays.equals(wrap.caseKey(), now.caseKey());
  }

  OpenCase with(Triage next, ComplaintRow now) {
    return new OpenCase(now, wrap, dossier, filedUnder, next, line, history, consents, masks);
  }

  @Override
  public void close() {
    dossier.close();
  }

  @Override
  public String toString() {
    return "OpenCase[" + row.id().hex() + "]";
  }
}
