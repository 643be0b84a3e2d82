package org.amparo.web.reviewer.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Owning;
import org.amparo.desk.Desks;
import org.amparo.desk.MemberId;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Roll;
import org.amparo.ledger.Actor;
import org.amparo.web.reviewer.CasePart;
import org.amparo.web.shell.Words;

/** Who has the case at this desk. */
@Named("caseOwner")
@RequestScoped
public class OwnerPart implements CasePart {
  @Inject
  private CaseForm form;
  @Inject
  private Words words;
  @Inject
  private Owning owning;
  @Inject
  private Desks desks;
  @Inject
  private Roll roll;

  private Optional<MemberId> owner = Optional.empty();
  private boolean mine;
  private String name = "";
  private List<Colleague> colleagues = List.of();

  /** Somebody at the desk whom the case can be given to. */
  public record Colleague(String id, String name) {}

  @Override
  public void show(Reviewer reviewer, OpenCase open) {
    var names = roll.names();
    owner = owning.owner(open.desk(), open.triage().handling());
    mine = owner.equals(Optional.of(reviewer.id()));
    name = owner.map(id -> name(names, id)).orElse("");
    colleagues = desks.seated(open.desk()).stream()
        .filter(id -> !id.equals(reviewer.id()) && !owner.equals(Optional.of(id)))
        .map(id -> new Colleague(id.hex(), name(names, id))).sorted(Comparator.comparing(Colleague::name)).toList();
  }

  private String name(Map<Actor, String> names, MemberId id) {
    return names.getOrDefault(Actor.member(id.bytes()), words.get("who.former"));
  }

  @Override
  public Set<String> deeds() {
    return Set.of("take", "give", "drop");
  }

  @Override
  public String place(String deed) {
    return "owner";
  }

  @Override
  public Optional<String> done(String deed, Reviewer reviewer, OpenCase open) {
    var seen = form.hex("was").map(MemberId::new);
    var to = switch (deed) {
      case "take" -> Optional.of(reviewer.id());
      case "give" -> form.hex("to").map(MemberId::new);
      default -> Optional.<MemberId>empty();
    };
    if (deed.equals("give") && to.isEmpty()) return Optional.of("work.owner.remark.pick");
    return owning.give(reviewer, open, seen, to) ? Optional.empty() : Optional.of("work.owner.remark");
  }

  /** Who had it when this page was made. */
  public String getWas() {
    return owner.map(MemberId::hex).orElse("");
  }

  public boolean isMine() {
    return mine;
  }

  /** A name; none if nobody has it. */
  public String getName() {
    return name;
  }

  public List<Colleague> getColleagues() {
    return colleagues;
  }
}
