package org.amparo.web.reviewer.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.OwnNotes;
import org.amparo.desk.Reviewer;
import org.amparo.platform.Ids;
import org.amparo.web.reviewer.CasePart;
import org.amparo.web.reviewer.Signs;
import org.amparo.web.shell.Words;

/** Notes that only their writer reads. */
@Named("caseOwnNotes")
@RequestScoped
public class OwnNotePart implements CasePart {
  private static final Set<String> NEW = Set.of("own");

  @Inject
  private CaseForm form;
  @Inject
  private Words words;
  @Inject
  private OwnNotes notes;

  private List<Row> rows = List.of();

  /** One note: to read, and to change. */
  public record Row(String id, String day, List<Signs.Run> runs, String text) {
    @Override
    public String toString() {
      return "Row[redacted]";
    }
  }

  @Override
  public void show(Reviewer reviewer, OpenCase open) {
    rows = notes.of(reviewer, open).stream().map(note -> new Row(Ids.hex(note.id()),
        words.language().day(note.hour().toLocalDate()), Signs.runs(note.text()), note.text())).toList();
  }

  @Override
  public Set<String> deeds() {
    return Set.of("own", "own-keep", "own-drop");
  }

  @Override
  public String place(String deed) {
    return "own";
  }

  @Override
  public Optional<String> done(String deed, Reviewer reviewer, OpenCase open) {
    if (deed.equals("own-drop")) return CaseForm.moved(notes.keep(reviewer, open, form.id(), ""));
    return form.words("mine", "file.remark.note", CaseForm.LONGEST)
        .or(() -> CaseForm.moved(notes.keep(reviewer, open, form.id(), form.text("mine"))));
  }

  public List<Row> getRows() {
    return rows;
  }

  public String getTyped() {
    return form.again(NEW) ? form.text("mine") : "";
  }

  public String getId() {
    return form.fresh(NEW);
  }
}
