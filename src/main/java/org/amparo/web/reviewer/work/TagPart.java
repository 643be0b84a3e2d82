package org.amparo.web.reviewer.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Tag;
import org.amparo.complaint.Tagging;
import org.amparo.desk.Reviewer;
import org.amparo.web.reviewer.CasePart;
import org.amparo.web.reviewer.DeskLines;

/** The desk's own words on the case, and those in use at the desk. */
@Named("caseTags")
@RequestScoped
public class TagPart implements CasePart {
  private static final int SUGGESTED = 6;

  @Inject
  private CaseForm form;
  @Inject
  private Tagging tagging;
  @Inject
  private DeskLines lines;

  private List<String> tags = List.of();
  private List<String> suggested = List.of();

  @Override
  public void show(Reviewer reviewer, OpenCase open) {
    var own = open.triage().handling().tags().stream().sorted().map(Tag::new).toList();
    tags = own.stream().map(Tag::words).toList();
    suggested = Tagging.inUse(lines.of(reviewer, open)).keySet().stream()
        .filter(tag -> own.stream().noneMatch(tag::isSameAs)).limit(SUGGESTED).map(Tag::words).toList();
  }

  @Override
  public Set<String> deeds() {
    return Set.of("tag", "untag");
  }

  @Override
  public String place(String deed) {
    return "tags";
  }

  @Override
  public Optional<String> done(String deed, Reviewer reviewer, OpenCase open) {
    var picked = form.text("tag").isEmpty() ? form.text("typed") : form.text("tag");
    var tag = Tag.of(picked);
    if (tag.isEmpty()) return Optional.of(picked.isBlank() ? "work.tags.remark" : "work.tags.long");
    if (deed.equals("untag")) return CaseForm.moved(tagging.remove(reviewer, open, tag.get()));
    if (tagging.add(reviewer, open, tag.get())) return Optional.empty();
    return Optional.of(open.triage().handling().tags().size() >= Tagging.MOST ? "work.tags.many" : CaseForm.MOVED);
  }

  public List<String> getTags() {
    return tags;
  }

  public List<String> getSuggested() {
    return suggested;
  }

  public String getTyped() {
    return form.again(Set.of("tag")) ? form.text("typed") : "";
  }

  public int getLongest() {
    return Tag.LONGEST;
  }
}
