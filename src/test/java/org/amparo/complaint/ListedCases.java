package org.amparo.complaint;

import java.security.SecureRandom;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amparo.desk.DeskId;
import org.amparo.platform.Database;
import org.amparo.platform.Ids;
import org.amparo.platform.Pool;
import org.amparo.platform.Settings.DatabaseAccess;
import org.amparo.platform.Transaction;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.vault.Purpose;
import org.amparo.vault.RecipientKey;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** Fictional cases at a desk of a running portal, as far as its list needs them; they go again on close. */
public final class ListedCases implements AutoCloseable {
  private static final ZonedDateTime NOW = ZonedDateTime.now(ZoneId.of("America/New_York")).truncatedTo(ChronoUnit.HOURS);

  private final Vault vault = new Vault(new SecureRandom());
  private final Strongbox box = new Strongbox(vault);
  private final List<ComplaintId> added = new ArrayList<>();
  private final Pool pool;
  private final Database database;
  private final DeskId desk;
  private final RecipientKey key;

  /** @param queue whose desk, in its first epoch, gets them */
  public ListedCases(DatabaseAccess access, String queue) {
    pool = new Pool(access);
    database = pool.database();
    desk = database.transaction(tx -> tx.one("SELECT id FROM desk WHERE queue = ?",
        row -> DeskId.of(row.getBytes("id")), queue)).orElseThrow();
    key = database.transaction(tx -> tx.one("SELECT public_key FROM desk_epoch WHERE desk = ? AND epoch = 1",
        row -> RecipientKey.of(row.getBytes("public_key")), (Object) desk.bytes())).orElseThrow();
  }

  /** What a case is about, in codes, and when it was sent. */
  public record Told(String language, String country, String danger, int hoursAgo, int papers) {
    QueueLine line() {
      var facts = Answers.none().with("lang_speak", new Answer.Code(language))
          .with("source_country", new Answer.Code(country)).with("program", new Answer.Codes(List.of("biometric")))
          .with("danger", new Answer.Codes(List.of(danger)));
      return new QueueLine(facts, List.of("records"), NOW.minusHours(hoursAgo), papers);
    }
  }

  public void add(int count, Told told, Handling handling, boolean read) {
    database.transaction(tx -> {
      for (int i = 0; i < count; i++) add(tx, told.line(), new Triage("received",
          read ? NOW.toString() : "", "", 0).handling(handling));
      return null;
    });
  }

  private void add(Transaction tx, QueueLine line, Triage triage) {
    var id = ComplaintId.fresh();
    var ledgerId = UUID.randomUUID();
    tx.run("INSERT INTO complaint (id, generation, stage, sent_day, ledger_id) VALUES (?, ?, ?, ?, ?)", id.bytes(),
        vault.random(8), Stage.SENT.number(), NOW.toLocalDate(), Ids.bytes(ledgerId));
    try (var caseKey = vault.fresh()) {
      tx.run("INSERT INTO complaint_desk (complaint, desk, epoch, leads, case_key) VALUES (?, ?, 1, TRUE, ?)", id.bytes(),
          desk.bytes(), vault.seal(caseKey, key, Opening.caseKeyLabel(id, ledgerId, desk, 1)));
      put(tx, id, Place.of(Purpose.QUEUE_LINE), line.bytes(), caseKey);
      put(tx, id, Place.of(Purpose.TRIAGE, desk.bytes()), triage.bytes(), caseKey);
    }
    added.add(id);
  }

  private void put(Transaction tx, ComplaintId id, Place place, byte[] content, Secret caseKey) {
    tx.run("INSERT INTO complaint_record (complaint, code, item, bytes) VALUES (?, ?, ?, ?)", id.bytes(),
        place.purpose().code(), place.itemBytes(), box.lock(id, place, content, caseKey));
  }

  @Override
  public void close() {
    database.transaction(tx -> {
      for (var id : added) {
        tx.run("DELETE FROM complaint_record WHERE complaint = ?", (Object) id.bytes());
        tx.run("DELETE FROM complaint_desk WHERE complaint = ?", (Object) id.bytes());
        tx.run("DELETE FROM complaint WHERE id = ?", (Object) id.bytes());
      }
      return null;
    });
    pool.close();
  }
}
