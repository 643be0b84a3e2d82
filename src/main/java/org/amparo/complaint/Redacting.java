package org.amparo.complaint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.amparo.desk.Reviewer;
import org.amparo.desk.SealTo;
import org.amparo.ledger.Act;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Transaction;
import org.amparo.questionnaire.Answers;
import org.amparo.vault.Purpose;

/**
 * Strikes a passage out of a case for good, wherever it stands: answers, identity, messages, the desks' notes and masks. The
 * case gets a fresh key (Ruling 3), so that no older copy of what it lay under opens what is there now.
 */
public final class Redacting {
  private final ComplaintTable complaints = new ComplaintTable();
  private final RecordTable records = new RecordTable();
  private final Database database;
  private final Rekeying rekeying;
  private final Strongbox box;
  private final Ledger ledger;
  private final BiFunction<byte[], UnaryOperator<String>, byte[]> message;

  /** @param message an opened message with its words changed, which another room writes */
  public Redacting(Database database, Rekeying rekeying, Strongbox box, Ledger ledger,
      BiFunction<byte[], UnaryOperator<String>, byte[]> message) {
    this.database = database;
    this.rekeying = rekeying;
    this.box = box;
    this.ledger = ledger;
    this.message = message;
  }

  /**
   * @return whether it is gone: only a lead of the leading desk may, and only while the case lies there as it was opened
   *     and every desk of it is certified here
   */
  public boolean redact(Reviewer lead, OpenCase open, String passage) {
    return open.leads() && lead.leads(open.desk()) && Masking.fits(passage)
        && database.retrying(tx -> rekeying.recipients(tx, open.id())
            .filter(to -> redacted(tx, lead, open, to, passage)).isPresent());
  }

  private boolean redacted(Transaction tx, Reviewer lead, OpenCase open, List<SealTo> to, String passage) {
    boolean done = rekeying.rekey(tx, lead, open,
        new Rekeying.Change(to, contents -> without(contents, passage), papers -> without(papers, passage)));
    if (done) {
      messages(tx, open, passage);
      var row = complaints.find(tx, open.id()).orElseThrow();
      ledger.write(tx, Opening.entry(lead, Act.PASSAGE_REDACTED, row, open.desk()));
    }
    return done;
  }

  private static Contents without(Contents contents, String passage) {
    var screens = new TreeMap<Integer, Answers>();
    contents.screens().forEach((number, answers) -> screens.put(number, Cover.over(answers, Cover.of(passage))));
    var identity = contents.identity();
    var moved = identity.moved().stream()
        .map(one -> new Identity.Moved(one.kind(), Cover.of(passage).apply(one.text()))).toList();
    return new Contents(contents.edition(), screens,
        new Identity(Cover.over(identity.answers(), Cover.of(passage)), moved));
  }

  /** What the desks wrote about it, by place: notes lose the passage, and masks that hold it go. */
  private static Map<Place, byte[]> without(Map<Place, byte[]> papers, String passage) {
    var struck = new HashMap<>(papers);
    struck.replaceAll((place, content) -> switch (place.purpose()) {
      case TEAM_NOTE -> {
        var note = TeamNote.read(content);
        yield new TeamNote(note.author(), note.hour(), Cover.of(passage).apply(note.text())).bytes();
      }
      case MASKS -> Masks.read(content).free(passage).bytes();
      default -> content;
    });
    return struck;
  }

  /** Messages lie under the conversation key, which stays: what replaces them is sealed under it anew. */
  private void messages(Transaction tx, OpenCase open, String passage) {
    var code = Purpose.MESSAGE.code();
    var key = open.keys().conversationKey();
    records.all(tx, open.id(), code, code).forEach((place, sealed) -> {
      byte[] before = box.open(open.id(), place, sealed, key);
      byte[] after = message.apply(before, Cover.of(passage));
      if (!Arrays.equals(before, after)) {
        records.put(tx, open.id(), place, box.lock(open.id(), place, after, key));
      }
    });
  }
}
