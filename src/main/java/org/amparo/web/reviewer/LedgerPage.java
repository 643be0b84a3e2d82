package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.desk.Desks;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Roll;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.ledger.Line;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** The ledger in words, newest first; whoever reads it is in it before they do. */
@Named("ledgerPage")
@RequestScoped
public class LedgerPage extends DeskPage {
  private static final int A_PAGE = 50;

  @Inject
  private Visit visit;
  @Inject
  private Words words;
  @Inject
  private Ledger ledger;
  @Inject
  private Roll roll;
  @Inject
  private Desks desks;

  private List<LedgerRow> rows;
  private long older;

  @Override
  protected void act(Reviewer reviewer) {
    ledger.write(Entry.of(reviewer.actor(), Act.LEDGER_READ));
    var lines = ledger.newest(below(), A_PAGE);
    var inWords = new LedgerWords(words, roll.names(), DeskLinks.of(desks.all(), words).byId());
    rows = lines.stream().map(inWords::row).toList();
    older = lines.size() < A_PAGE ? 0 : lines.stream().mapToLong(Line::number).min().orElse(0);
  }

  private long below() {
    var below = visit.parts().get("below");
    if (below == null) return Long.MAX_VALUE;
    if (!below.matches("[1-9][0-9]{0,17}")) throw new Refused(404);
    return Long.parseLong(below);
  }

  public List<LedgerRow> getRows() {
    return rows;
  }

  /** The number below which older entries stand, or 0. */
  public long getOlder() {
    return older > 1 ? older : 0;
  }

  public boolean isNewest() {
    return !visit.parts().containsKey("below");
  }
}
