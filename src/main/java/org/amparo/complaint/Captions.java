package org.amparo.complaint;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.desk.Reviewer;
import org.amparo.ledger.Act;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Ids;
import org.amparo.vault.Purpose;

/** What a desk's reviewers wrote about papers (0208), so that a colleague who cannot see a picture can read it. */
public final class Captions {
  private final RecordTable records = new RecordTable();
  private final Database database;
  private final Strongbox box;
  private final Ledger ledger;
  private final Casework casework;

  /** @param casework whose guard every write of a desk passes */
  public Captions(Database database, Strongbox box, Ledger ledger, Casework casework) {
    this.database = database;
    this.box = box;
    this.ledger = ledger;
    this.casework = casework;
  }

  /**
   * Puts these words in place of what the desk wrote about the paper before; no words take it away.
   *
   * @return whether it was done: only while the case lies there as it was opened
   */
  public boolean write(Reviewer reviewer, OpenCase open, UUID file, String words) {
    return casework.act(reviewer, open, (tx, row) -> {
      ledger.write(tx, Opening.entry(reviewer, Act.PAPER_DESCRIBED, row, open.desk()));
      var place = place(open, file);
      if (words.isEmpty()) {
        records.delete(tx, open.id(), List.of(place));
      } else {
        var content = words.getBytes(StandardCharsets.UTF_8);
        records.put(tx, open.id(), place, box.lock(open.id(), place, content, open.keys().caseKey()));
      }
    });
  }

  /** The desk's own words about its papers, by file. */
  public Map<UUID, String> of(OpenCase open) {
    var code = Purpose.PAPER_WORDS.code();
    var lying = database.transaction(tx -> records.all(tx, open.id(), code, code));
    var mine = Place.of(Purpose.TRIAGE, open.desk().bytes()).item();
    var words = new LinkedHashMap<UUID, String>();
    lying.forEach((place, bytes) -> {
      if (place.item().startsWith(mine)) {
        words.put(Ids.ofHex(place.item().substring(mine.length())),
            new String(box.open(open.id(), place, bytes, open.keys().caseKey()), StandardCharsets.UTF_8));
      }
    });
    return Collections.unmodifiableMap(words);
  }

  private static Place place(OpenCase open, UUID file) {
    return Place.of(Purpose.PAPER_WORDS, open.desk().bytes(), Ids.bytes(file));
  }
}
