package org.amparo.web.reviewer.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.complaint.ComplaintId;
import org.amparo.complaint.Line;
import org.amparo.complaint.Linking;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.SameEvent;
import org.amparo.desk.Reviewer;
import org.amparo.web.reviewer.CaseAddress;
import org.amparo.web.reviewer.CasePart;
import org.amparo.web.reviewer.DeskLines;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** Cases of the same desk that belong together, and those that look as if they did. */
@Named("caseLinks")
@RequestScoped
public class LinkPart implements CasePart {
  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private CaseForm form;
  @Inject
  private Linking linking;
  @Inject
  private DeskLines lines;

  private List<Other> linked = List.of();
  private List<Other> alike = List.of();

  /** Another case: its address, and why it stands here. */
  public record Other(String id, String number, String address, String why) {}

  @Override
  public void show(Reviewer reviewer, OpenCase open) {
    var all = lines.of(reviewer, open);
    var links = open.triage().handling().links();
    linked = all.stream().filter(line -> links.contains(line.complaint()))
        .filter(line -> !line.triage().handling().barred().contains(reviewer.id()))
        .map(line -> other(open, line, words.get(line.urgency().phraseKey()))).toList();
    alike = SameEvent.of(reviewer, open, all).stream()
        .map(like -> other(open, like.line(), signs(like.signs()))).toList();
  }

  private Other other(OpenCase open, Line line, String why) {
    var address = new CaseAddress(open.desk(), line.complaint());
    return new Other(line.complaint().hex(), address.number(), visit.to(address.to("case")), why);
  }

  private String signs(Set<SameEvent.Sign> signs) {
    return signs.stream().sorted(Comparator.naturalOrder())
        .map(sign -> words.get("work.links.sign." + sign.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" · "));
  }

  @Override
  public Set<String> deeds() {
    return Set.of("link", "unlink");
  }

  @Override
  public String place(String deed) {
    return "links";
  }

  @Override
  public Optional<String> done(String deed, Reviewer reviewer, OpenCase open) {
    var other = form.hex("case").map(ComplaintId::new).or(() -> numbered(reviewer, open));
    if (other.isEmpty()) return Optional.of("work.links.remark");
    boolean done = deed.equals("link") ? linking.link(reviewer, open, other.get())
        : linking.unlink(reviewer, open, other.get());
    return done ? Optional.empty() : Optional.of("work.links.remark");
  }

  /** The one case of this desk with the number that was typed. */
  private Optional<ComplaintId> numbered(Reviewer reviewer, OpenCase open) {
    var typed = form.text("number").strip().toLowerCase(Locale.ROOT);
    var found = lines.of(reviewer, open).stream().map(Line::complaint)
        .filter(id -> new CaseAddress(open.desk(), id).number().equals(typed)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  public List<Other> getLinked() {
    return linked;
  }

  public List<Other> getAlike() {
    return alike;
  }

  public String getNumber() {
    return form.again(deeds()) ? form.text("number") : "";
  }
}
