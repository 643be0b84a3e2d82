package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import org.amparo.complaint.Bells;
import org.amparo.complaint.Urgency;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.platform.Database;
import org.amparo.platform.Transaction;
import org.amparo.web.shell.Visit;

/** A signpost: to the reviewer's desk where the most urgent waits, or the page that says how one comes to a desk. */
@RequestScoped
public class DesksPage extends DeskPage {
  @Inject
  private Visit visit;
  @Inject
  private Database database;
  @Inject
  private Bells bells;

  /** How loudly a desk's bells ring: the level, and how many of it. */
  private record Ring(DeskId desk, Urgency level, long count) {}

  @Override
  protected void act(Reviewer reviewer) {
    database.transaction(tx -> reviewer.desks().stream().map(desk -> ring(tx, desk))
            .min(Comparator.comparing(Ring::level).thenComparing(Ring::count, Comparator.reverseOrder())
                .thenComparing(ring -> ring.desk().hex())))
        .ifPresent(ring -> visit.go("queue/" + ring.desk().hex()));
  }

  private Ring ring(Transaction tx, DeskId desk) {
    return bells.waiting(tx, desk).entrySet().stream().filter(level -> level.getValue() > 0)
        .min(Map.Entry.comparingByKey()).map(level -> new Ring(desk, level.getKey(), level.getValue()))
        .orElse(new Ring(desk, Urgency.U3, 0));
  }
}
