package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.desk.LastSeen;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Head;
import org.amparo.ledger.Ledger;
import org.amparo.web.shell.Words;

/** How far the ledger had come at this member's last two sign-ins, whether one grew from the other, and a note to keep. */
@Named("checkpointPage")
@RequestScoped
public class CheckpointPage extends DeskPage {
  @Inject
  private Words words;
  @Inject
  private Ledger ledger;
  @Inject
  private LastSeen lastSeen;

  private Optional<LastSeen.Seen> seen;
  private List<Row> rows;
  private String note;

  /** A node's chain: how long it was and how it ended. */
  public record Row(String node, String before, String now) {}

  @Override
  protected void act(Reviewer reviewer) {
    seen = lastSeen.of(reviewer);
    rows = seen.map(this::rows).orElse(List.of());
    ledger.write(Entry.of(reviewer.actor(), Act.CHECKPOINT_TAKEN));
    note = ledger.checkpoint();
  }

  private List<Row> rows(LastSeen.Seen read) {
    return read.now().keySet().stream().sorted()
        .map(node -> new Row(QueueRows.number(node), said(read.before(), node), said(read.now(), node))).toList();
  }

  private String said(Map<String, Head> heads, String node) {
    return Optional.ofNullable(heads.get(node)).map(this::said).orElseGet(() -> words.get("checkpoint.none"));
  }

  /** The first eight digits of a hash are enough to compare by eye. */
  private String said(Head head) {
    return words.say("checkpoint.entry", head.size(), QueueRows.number(head.toString().replaceFirst(".* ", "")));
  }

  public List<Row> getRows() {
    return rows;
  }

  public boolean isFitting() {
    return seen.filter(LastSeen.Seen::fits).isPresent();
  }

  public boolean isFirst() {
    return seen.filter(read -> !read.before().isEmpty()).isEmpty();
  }

  /** The signed note, line by line, to print or to copy. */
  public String getNote() {
    return note;
  }
}
