package org.amparo.web.reviewer.many;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amparo.complaint.BulkDeed;
import org.amparo.complaint.InBulk;
import org.amparo.desk.Desks;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Roll;
import org.amparo.ledger.Actor;
import org.amparo.questionnaire.Taxonomies;
import org.amparo.web.reviewer.DeskPage;
import org.amparo.web.reviewer.QueueRows;
import org.amparo.web.reviewer.Seating;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** One deed on many cases: first it says what will happen to how many and asks, then it says what happened and what did not. */
@Named("bulkPage")
@RequestScoped
public class BulkPage extends DeskPage {
  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Seating seating;
  @Inject
  private InBulk inBulk;
  @Inject
  private Taxonomies taxonomies;
  @Inject
  private Desks desks;
  @Inject
  private Roll roll;

  private Seating.Seat seat;
  private BulkForm form;
  private List<InBulk.Seen> seen = List.of();
  private List<Choice> choices = List.of();
  private List<Left> left = List.of();
  private String remark = "";
  private int done;
  private boolean over;

  /** One of several that can be picked. */
  public record Choice(String code, String name, String more, boolean picked) {}

  /** Cases that it was not done to, and why. */
  public record Left(String why, List<Case> cases) {}

  /** A case by its number. */
  public record Case(String address, String number) {}

  @Override
  protected void act(Reviewer reviewer) {
    seat = seating.here(reviewer);
    form = new BulkForm(visit.form());
    if (!visit.isPosted()) {
      visit.go("queue/" + getDesk());
    } else if (form.isSure()) {
      form.whole(reviewer, taxonomies).ifPresentOrElse(deed -> doAll(reviewer, deed), () -> again(reviewer));
    } else {
      seen = inBulk.look(reviewer, seat.desk().id(), form.ticked());
      choose(reviewer);
    }
  }

  private void again(Reviewer reviewer) {
    seen = form.seen();
    remark = words.say("bulk.remark." + form.deed(), BulkForm.LONGEST);
    choose(reviewer);
  }

  private void doAll(Reviewer reviewer, BulkDeed deed) {
    var notDone = new EnumMap<InBulk.Done, List<Case>>(InBulk.Done.class);
    for (var one : form.seen()) {
      var result = inBulk.act(reviewer, seat.desk().id(), one, deed);
      if (result == InBulk.Done.DONE) done++;
      else notDone.computeIfAbsent(result, fresh -> new ArrayList<>()).add(named(one));
    }
    over = true;
    left = notDone.entrySet().stream().map(entry -> new Left(
        words.count("bulk.left." + entry.getKey().name().toLowerCase(Locale.ROOT), entry.getValue().size()),
        entry.getValue())).toList();
  }

  private Case named(InBulk.Seen one) {
    return new Case("case/" + getDesk() + "/" + one.complaint().hex(), QueueRows.number(one.complaint().hex()));
  }

  private void choose(Reviewer reviewer) {
    choices = switch (form.deed()) {
      case "give" -> colleagues(reviewer);
      case "aside" -> BulkForm.REASONS.stream().map(code -> choice("reason", code, words.get("reason." + code), ""))
          .toList();
      case "status" -> BulkForm.statuses(taxonomies).stream().map(option -> choice("status", option.code(),
          words.get(option.phraseKey()), words.get(option.phraseKey() + ".filer"))).toList();
      default -> List.of();
    };
  }

  private List<Choice> colleagues(Reviewer reviewer) {
    Map<Actor, String> names = roll.names();
    return desks.seated(seat.desk().id()).stream().filter(member -> !member.equals(reviewer.id()))
        .map(member -> choice("to", member.hex(), names.getOrDefault(Actor.member(member.bytes()), ""), ""))
        .filter(choice -> !choice.name().isEmpty())
        .sorted(Comparator.comparing(Choice::name)).toList();
  }

  private Choice choice(String control, String code, String name, String more) {
    return new Choice(code, name, more, visit.form().first(control).equals(code));
  }

  public String getDesk() {
    return seat.desk().id().hex();
  }

  public Seating.Seat getSeat() {
    return seat;
  }

  public String getDeed() {
    return form.deed();
  }

  /** What will happen, or happened, to how many. */
  public String getHeading() {
    return over ? words.count("bulk.done", done) : words.count("bulk.ask." + form.deed(), seen.size());
  }

  public List<Case> getCases() {
    return seen.stream().map(this::named).toList();
  }

  public List<String> getSeen() {
    return seen.stream().map(one -> one.complaint().hex() + "." + one.generation()).toList();
  }

  public List<Choice> getChoices() {
    return choices;
  }

  public List<Left> getLeft() {
    return left;
  }

  public String getRemark() {
    return remark;
  }

  public boolean isOver() {
    return over;
  }

  /** How many of what was ticked lie at the desk no more. */
  public String getLost() {
    int lost = over || form.isSure() ? 0 : form.ticked().size() - seen.size();
    return lost > 0 ? words.count("bulk.left.gone", lost) : "";
  }

  public String typed(String control) {
    return visit.form().first(control);
  }
}
