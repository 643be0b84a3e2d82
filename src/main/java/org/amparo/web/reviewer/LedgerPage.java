package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amparo.desk.Desks;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Roll;
import org.amparo.ledger.Act;
import org.amparo.ledger.Actor;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.web.shell.Refused;
import org.amparo.web.shell.Visit;
import org.amparo.web.shell.Words;

/** The ledger in words, newest first, all of it or what is sought; whoever reads it is in it before they do. */
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

  private LedgerForm asked;
  private List<LedgerRow> rows;
  private List<Choice> who;
  private List<Choice> kinds;
  private List<Choice> where;
  private long older;

  /** Something to choose in a list of the form. */
  public record Choice(String value, String words, boolean chosen) {}

  @Override
  protected void act(Reviewer reviewer) {
    asked = new LedgerForm(visit.form());
    ledger.write(Entry.of(reviewer.actor(), Act.LEDGER_READ));
    var found = ledger.newest(below(), A_PAGE, asked.sought());
    var names = roll.names();
    var links = DeskLinks.of(desks.all(), words);
    var inWords = new LedgerWords(words, names, links.byId());
    rows = found.lines().stream().map(inWords::row).toList();
    older = found.lookedTo() > 1 ? found.lookedTo() : 0;
    who = new ArrayList<>(List.of(choice("who", Actor.NODE.code(), words.get("who.node")),
        choice("who", Actor.UNKNOWN.code(), words.get("who.unknown"))));
    names.entrySet().stream().map(member -> choice("who", member.getKey().code(), member.getValue()))
        .sorted(Comparator.comparing(Choice::words)).forEach(who::add);
    kinds = LedgerForm.KINDS.stream().map(kind -> choice("kind", kind, words.get("ledger.kind." + kind)))
        .sorted(Comparator.comparing(Choice::words)).toList();
    where = links.byId().entrySet().stream().map(desk -> choice("desk", desk.getKey(), desk.getValue()))
        .sorted(Comparator.comparing(Choice::words)).toList();
  }

  private Choice choice(String field, String value, String said) {
    return new Choice(value, said, visit.form().first(field).equals(value));
  }

  private long below() {
    var below = visit.isPosted() ? visit.form().first("below") : visit.parts().getOrDefault("below", "");
    if (below.isEmpty()) return Long.MAX_VALUE;
    if (!below.matches("[1-9][0-9]{0,17}")) throw new Refused(404);
    return Long.parseLong(below);
  }

  public List<LedgerRow> getRows() {
    return rows;
  }

  public List<Choice> getWho() {
    return who;
  }

  public List<Choice> getKinds() {
    return kinds;
  }

  public List<Choice> getDesks() {
    return where;
  }

  /** What was typed into a field of the form. */
  public String asked(String field) {
    return visit.form().first(field);
  }

  /** Every field of the form, for whoever asks for older entries of the same kind. */
  public List<String> getFields() {
    return List.of("who", "kind", "desk", "case", "from", "until");
  }

  public boolean isFiltered() {
    return asked.asks();
  }

  /** The number below which older entries stand, or 0. */
  public long getOlder() {
    return older;
  }

  public boolean isNewest() {
    return below() == Long.MAX_VALUE && !isFiltered();
  }
}
