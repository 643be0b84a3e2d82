package org.amparo.complaint;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.conversation.Conversation;
import org.amparo.conversation.Returning;
import org.amparo.conversation.TakingBack;
import org.amparo.desk.DeskId;
import org.amparo.desk.Hands;
import org.amparo.desk.Office;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Rotation;
import org.amparo.evidence.CasePapers;
import org.amparo.evidence.EvidenceRoom;
import org.amparo.evidence.InProcess;
import org.amparo.evidence.Intake;
import org.amparo.evidence.LettingGo;
import org.amparo.evidence.Limits;
import org.amparo.evidence.Papers;
import org.amparo.evidence.Sweep;
import org.amparo.evidence.Unreliable;
import org.amparo.evidence.Uploads;
import org.amparo.evidence.store.FileStore;
import org.amparo.harness.Places;
import org.amparo.harness.TestDatabase;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Pool;
import org.amparo.questionnaire.Identifiers;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.retention.Retention;
import org.amparo.transparency.Reports;
import org.amparo.vault.Argon2Lane;
import org.amparo.vault.DoorKeys;
import org.amparo.vault.ReceiptKeys;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** The heart of the house over a real database: seven founded desks, their people, every room, and a clock to move. */
public final class Rooms {
  public static final Path CONFIG = Path.of("config");
  public static final Period KEEP_DRAFTS = Period.ofDays(7);
  public static final Period ADVICE = Period.ofDays(30);
  public static final Period UNDO = Period.ofDays(3);
  private static final SecureRandom RANDOM = new SecureRandom();
  /** One for all rooms: a lane keeps 64 MiB for each of its permits, and every class of tests keeps its rooms. */
  private static final Argon2Lane LANE = new Argon2Lane("a test", 2, 40);

  public final Wire wire;
  public final Database database;
  public final Office office;
  public final Hands clock;
  public final Vault vault;
  public final Days days;
  public final DoorKeys doorKeys;
  public final ReceiptKeys receiptKeys;
  public final Argon2Lane lane = LANE;
  public final Identifiers identifiers = Identifiers.read(CONFIG);
  public final Strongbox box;
  public final Doors doors;
  public final Exchange exchange;
  public final Editions editions;
  public final Conflicts conflicts;
  public final Opening opening;
  public final Casework casework;
  public final Captions captions;
  public final Rekeying rekeying;
  public final Referring referring;
  public final AdviceEnd adviceEnd;
  public final Rotation rotation;
  public final Rotating rotating;
  public final Returning returning;
  public final Conversation conversation;
  public final Unreliable store;
  public final LettingGo lettingGo;
  public final DeskFiles deskFiles;
  public final InProcess examiner = new InProcess();
  private final Map<String, Reviewer> signedIn = new HashMap<>();
  private Limits limits = Limits.read(CONFIG);
  private PaperRooms papers;
  private Interview interview;

  /** The walks of papers. */
  public record PaperRooms(Intake intake, Papers papers, Uploads uploads, CasePapers cases) {}

  /** What follows from one questionnaire and its routing. */
  public record Interview(Questionnaire questionnaire, Routing routing, Bells bells, Drafts drafts, Codes codes,
      Filing filing, Caseload caseload) {}

  /** On a database without a table, which this class of tests has for itself from now on. */
  public static Rooms fresh() {
    var access = TestDatabase.fresh();
    try (var pool = new Pool(access)) {
      pool.migrate();
    }
    return new Rooms(new Wire(access), Places.kept("rooms").resolve(UUID.randomUUID().toString()));
  }

  /** @param folder for what the node keeps outside the database */
  public Rooms(Wire wire, Path folder) {
    this.wire = wire;
    database = new Database(wire);
    office = Office.withSamples(database, folder);
    clock = office.clock;
    vault = office.vault;
    days = new Days(clock, ZoneId.of("America/New_York"));
    var pepper = Secret.owning(office.files.secret("pepper", 32));
    doorKeys = new DoorKeys(pepper);
    receiptKeys = new ReceiptKeys(pepper, office.files.secret("siteSalt", 16));
    box = new Strongbox(vault);
    store = new Unreliable(new FileStore(folder.resolve("evidence"), 0, days));
    lettingGo = new LettingGo(store);
    doors = new Doors(database, vault, doorKeys, days, lettingGo);
    exchange = new Exchange(vault, box, new Erasure(vault, lettingGo));
    deskFiles = new DeskFiles(database, vault, box, office.ledger);
    editions = new Editions(database);
    conflicts = new Conflicts(database, vault, office.ledger);
    opening = new Opening(database, vault, box, editions, office.ledger, conflicts, days);
    casework = new Casework(database, vault, box, office.ledger, days, Keeping.read(CONFIG, office.desks, days));
    rekeying = new Rekeying(vault, box, office.desks);
    adviceEnd = new AdviceEnd(database, vault, rekeying, office.ledger);
    rotation = new Rotation(database, vault, office.desks, office.ledger);
    rotating = new Rotating(database, vault, rekeying, rotation, List.of(), office.ledger, days);
    captions = new Captions(database, box, office.ledger, casework);
    referring = new Referring(box, office.ledger, casework, days);
    conversation = new Conversation(database, exchange, office.ledger, days);
    var questionnaire = Questionnaire.read(CONFIG);
    ask(questionnaire, Routing.read(CONFIG, questionnaire));
    returning = new Returning(interview.codes(), doors, lane);
  }

  /** Puts another edition in force, as a restart with other files does. */
  public void ask(Questionnaire questionnaire, Routing routing) {
    editions.keep(questionnaire);
    var bells = new Bells(routing, days, RANDOM);
    var drafts = new Drafts(database, vault, box, doors, new Erasure(vault, lettingGo), questionnaire, days,
        KEEP_DRAFTS);
    var filerFiles = new FilerFiles(database, vault, box, drafts, doors, days);
    var evidence = new EvidenceRoom(filerFiles, deskFiles, store, lettingGo, examiner, limits, vault);
    papers = new PaperRooms(evidence.intake(), evidence.papers(), evidence.uploads(database, doors, doorKeys, days),
        evidence.casePapers(casework));
    interview = new Interview(questionnaire, routing, bells, drafts,
        new Codes(database, vault, drafts, doors, receiptKeys, lane, RANDOM),
        new Filing(database, vault, box, drafts, doors, office.desks, routing, questionnaire, bells, days),
        new Caseload(database, vault, box, routing, bells, conflicts, days));
  }

  /** Puts other limits in force for papers. */
  public void limit(Limits other) {
    limits = other;
    ask(questionnaire(), routing());
  }

  public PaperRooms papers() {
    return papers;
  }

  public Sweep paperSweep() {
    return new Sweep(database, store, deskFiles, lettingGo, days);
  }

  public Questionnaire questionnaire() {
    return interview.questionnaire();
  }

  public Routing routing() {
    return interview.routing();
  }

  public Bells bells() {
    return interview.bells();
  }

  public Drafts drafts() {
    return interview.drafts();
  }

  public Codes codes() {
    return interview.codes();
  }

  public Filing filing() {
    return interview.filing();
  }

  public Caseload caseload() {
    return interview.caseload();
  }

  public HandOver handOver() {
    return new HandOver(database, box, rekeying, bells(), office.ledger, days);
  }

  public Advice advice() {
    return new Advice(database, vault, box, rekeying, casework, bells(), office.ledger, days, ADVICE);
  }

  public TakingBack takingBack(Period undo) {
    return new TakingBack(database, exchange, days, undo);
  }

  public Retention retention() {
    return new Retention(new Expiry(database, new Erasure(vault, lettingGo)), doors, paperSweep(), adviceEnd, days,
        KEEP_DRAFTS, UNDO, new Reports(database));
  }

  /** A member of the sample desks; signed in once, for as long as the rooms stand. */
  public Reviewer reviewer(String name) {
    return signedIn.computeIfAbsent(name, office::reviewer);
  }

  public Reviewer lead() {
    return reviewer("lead");
  }

  public DeskId desk(String queue) {
    return office.desks.serving(queue).orElseThrow().id();
  }

  public void pass(Duration time) {
    clock.move(time);
  }

  /** Forgets every complaint, so that the next test begins with empty tables. */
  public void forget() {
    database.transaction(tx -> {
      List.of("complaint", "complaint_desk", "complaint_record", "door", "bell", "upload")
          .forEach(table -> tx.run("DELETE FROM " + table));
      return null;
    });
    store.forget();
  }
}
