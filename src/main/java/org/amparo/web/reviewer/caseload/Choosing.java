package org.amparo.web.reviewer.caseload;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.amparo.complaint.Facet;
import org.amparo.complaint.Filter;
import org.amparo.complaint.Order;
import org.amparo.complaint.OwnViews;
import org.amparo.complaint.View;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;

/** What is done with the forms of a list: show, keep, rename, remove. Each ends at an address to load again. */
@Dependent
class Choosing {
  private static final int LONGEST_MARK = 200;

  private final Visit visit;
  private final OwnViews views;

  @Inject
  Choosing(Visit visit, OwnViews views) {
    this.visit = visit;
    this.views = views;
  }

  void act(Reviewer reviewer, DeskId desk, Sight here, Marks marks) {
    switch (visit.form().first("do")) {
      case "show" -> visit.go(shown(reviewer, wanted(desk)).address());
      case "keep" -> visit.go(kept(reviewer, wanted(desk), marks).address());
      case "rename" -> rename(reviewer, here);
      case "remove" -> remove(reviewer, desk, here);
      default -> throw new Refused(400);
    }
  }

  private Sight shown(Reviewer reviewer, View wanted) {
    return Sight.like(wanted).orElseGet(() -> Sight.of(views.look(reviewer, wanted)));
  }

  /** It is called by what it asks for, until somebody gives it another name. */
  private Sight kept(Reviewer reviewer, View wanted, Marks marks) {
    var sight = shown(reviewer, wanted);
    sight.own().filter(view -> !view.isKept()).ifPresent(view -> {
      var name = marks.summary(wanted.filter());
      views.keep(reviewer, view.id(), name.isBlank() ? marks.words().get("order." + wanted.order().name()) : name);
    });
    return sight;
  }

  private void rename(Reviewer reviewer, Sight here) {
    var name = visit.form().first("name");
    here.own().filter(View::isKept).filter(view -> !name.isBlank())
        .ifPresent(view -> views.keep(reviewer, view.id(), name));
    visit.go(here.address());
  }

  private void remove(Reviewer reviewer, DeskId desk, Sight here) {
    here.own().ifPresent(view -> views.remove(reviewer, view.id()));
    visit.go("queue/" + desk.hex());
  }

  private View wanted(DeskId desk) {
    var filter = Filter.OPEN;
    for (var facet : Facet.values()) {
      var mark = visit.form().first(Marks.name(facet));
      if (mark.length() > LONGEST_MARK) throw new Refused(400);
      if (!mark.isEmpty()) filter = filter.with(facet, mark);
    }
    var order = visit.form().first("order");
    return View.fresh(desk, filter, Stream.of(Order.values()).filter(some -> some.name().equals(order)).findFirst()
        .orElse(Order.URGENCY));
  }
}
