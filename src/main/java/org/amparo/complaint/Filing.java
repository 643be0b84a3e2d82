package org.amparo.complaint;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.desk.Desk;
import org.amparo.desk.Desks;
import org.amparo.desk.SealTo;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.LostRaceException;
import org.amparo.platform.Transaction;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.questionnaire.Sensitivity;
import org.amparo.vault.Purpose;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** Sending: a fresh case key, sealed to the desks and to nobody else, in one transaction. */
public final class Filing {
  private final ComplaintTable complaints = new ComplaintTable();
  private final RecordTable records = new RecordTable();
  private final Database database;
  private final Vault vault;
  private final Strongbox box;
  private final Dossiers dossiers;
  private final Sealing sealing;
  private final Drafts drafts;
  private final Doors doors;
  private final Desks desks;
  private final Routing routing;
  private final Questionnaire questionnaire;
  private final Bells bells;
  private final Days days;

  public Filing(Database database, Vault vault, Strongbox box, Drafts drafts, Doors doors, Desks desks, Routing routing,
      Questionnaire questionnaire, Bells bells, Days days) {
    this.database = database;
    this.vault = vault;
    this.box = box;
    this.dossiers = new Dossiers(box);
    this.sealing = new Sealing(vault);
    this.drafts = drafts;
    this.doors = doors;
    this.desks = desks;
    this.routing = routing;
    this.questionnaire = questionnaire;
    this.bells = bells;
    this.days = days;
  }

  /** Sends the draft behind the token. A second send changes nothing: the door shows the first one. */
  public Sending send(Secret token) {
    var there = desks.all();
    return database.retrying(tx -> {
      var reached = drafts.reach(tx, token);
      if (reached.isEmpty()) {
        return alreadySent(tx, token) ? new Sending.Sent() : new Sending.Gone();
      }
      try (var draft = reached.get()) {
        return send(tx, token, draft, there);
      }
    });
  }

  private Sending send(Transaction tx, Secret token, OpenDraft draft, List<Desk> there) {
    var answers = questionnaire.completed(draft.dossier().contents().all());
    var missing = questionnaire.missing(answers);
    if (!missing.isEmpty()) {
      return new Sending.Missing(missing);
    }
    if (draft.door().receipt().isEmpty()) {
      return new Sending.NeedsCode();
    }
    var route = routing.decide(answers, days.today());
    var recipients = recipients(tx, route, there);
    if (recipients.isEmpty()) {
      return new Sending.NoDesk();
    }
    seal(tx, token, draft, route, recipients);
    return new Sending.Sent();
  }

  /** The certified keys of every desk the complaint belongs to, the leading one first; none if any is missing. */
  private List<SealTo> recipients(Transaction tx, Route route, List<Desk> there) {
    var found = new LinkedHashSet<SealTo>();
    for (var queue : route.queues()) {
      var desk = there.stream().filter(one -> one.queue().equals(routing.desk(queue))).findFirst()
          .flatMap(serving -> desks.certified(tx, serving.id()));
      if (desk.isEmpty()) {
        return List.of();
      }
      found.add(desk.get());
    }
    return List.copyOf(found);
  }

  private void seal(Transaction tx, Secret token, OpenDraft draft, Route route, List<SealTo> recipients) {
    var id = draft.row().id();
    var today = days.today();
    var contents = draft.dossier().contents().completed(questionnaire);
    var line = line(contents, route, papers(draft), Gist.of(questionnaire, draft.dossier().contents().all()));
    var rings = bells.rings(line.facts());
    try (var fresh = sealing.draw(); var keys = fresh.keys(draft.dossier().keys().conversationKey())) {
      complaints.send(tx, draft.row(), Guard.fresh(vault), today, fresh.inboxKey());
      var papers = dossiers.files(id, draft.records(), draft.dossier().keys().caseKey());
      var lying = new HashMap<>(dossiers.sealed(id, contents, keys,
          dossiers.sealedFiles(id, papers, keys.caseKey())));
      lying.putAll(firstRecords(id, contents, line, keys, fresh.inbox(), route, today));
      sealing.lay(tx, id, draft.records().keySet(), lying);
      records.deleteAll(tx, id, Purpose.RECEIPT_CASE);
      sealing.wrap(tx, draft.row(), keys.caseKey(), recipients);
      recipients.forEach(to -> bells.ring(tx, to.desk(), rings));
    }
    turn(tx, token, draft, route, line.sent().plus(route.within()));
  }

  private Map<Place, byte[]> firstRecords(ComplaintId id, Contents contents, QueueLine facts, CaseKeys keys,
      SealingPair inbox, Route route, LocalDate today) {
    var line = Place.of(Purpose.QUEUE_LINE);
    var status = Place.of(Purpose.STATUS);
    var consents = Place.of(Purpose.CONSENTS);
    var history = new StatusHistory(List.of(new StatusHistory.Step(StatusHistory.RECEIVED, "", today)),
        facts.sent().plus(route.within()), inbox.publicKey().fingerprint(),
        route.followups());
    return Map.of(
        line, box.lock(id, line, facts.bytes(), keys.caseKey()),
        status, box.lock(id, status, history.bytes(), keys.conversationKey()),
        consents, box.lock(id, consents, consents(contents).bytes(), keys.conversationKey()));
  }

  private QueueLine line(Contents contents, Route route, int papers, Gist gist) {
    return new QueueLine(questionnaire.only(Sensitivity.C1, contents.all()), route.queues(), days.hour(), papers,
        Optional.of(gist));
  }

  private static int papers(OpenDraft draft) {
    return (int) draft.records().keySet().stream().filter(place -> place.purpose() == Purpose.FILE).count();
  }

  private static Consents consents(Contents contents) {
    var share = contents.all().of(Questions.SHARE);
    return new Consents(new LinkedHashSet<>(share.isPresent() && share.get() instanceof Answer.Codes codes
        ? codes.codes() : List.of()));
  }

  private void turn(Transaction tx, Secret token, OpenDraft draft, Route route, ZonedDateTime readBy) {
    if (!doors.turnSent(tx, token, draft.doorRow(), draft.door().receipt().orElseThrow(),
        readBy, route.followups())) {
      throw new LostRaceException();
    }
  }

  private boolean alreadySent(Transaction tx, Secret token) {
    return doors.open(tx, token)
        .filter(opened -> opened.door() instanceof Door.Sent || opened.door() instanceof Door.SentElsewhere)
        .isPresent();
  }
}
