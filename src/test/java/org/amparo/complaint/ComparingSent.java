package org.amparo.complaint;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.conversation.Message;
import org.amparo.desk.Desk;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;

/** The half of {@link Comparing} that begins with sending: who opens what, and that nobody else does. */
final class ComparingSent {
  /** Says what differs unless it is so. */
  interface Hold {
    void hold(boolean so, String sentence);
  }

  private final Walk walk;
  private final Rooms rooms;
  private final Inside inside;
  private final Hold must;

  ComparingSent(Walk walk, Inside inside, Hold must) {
    this.walk = walk;
    this.rooms = walk.rooms;
    this.inside = inside;
    this.must = must;
  }

  void compare(Life life, ComplaintRow row) {
    var wraps = inside.wraps();
    var expected = new TreeSet<>(life.route().orElseThrow().queues());
    must.hold(expected.equals(wraps.stream().map(wrap -> queue(wrap)).collect(Collectors.toCollection(TreeSet::new))),
        "desks it is sealed to");
    must.hold(wraps.stream().allMatch(wrap -> wrap.leads() == queue(wrap).equals(life.route().get().queues().get(0))),
        "which desk leads");
    must.hold(!life.is(Stage.TAKEN_BACK) || wraps.stream().allMatch(wrap -> wrap.lineKey().isEmpty()),
        "a line key is left after taking back");
    walk.draftKey.ifPresent(key -> must.hold(
        inside.records().entrySet().stream().filter(record -> record.getKey().purpose().code() >> 8 == 2)
            .noneMatch(record -> inside.opens(record, key)), "the draft's key opens a sent complaint"));
    for (var wrap : wraps) {
      desk(life, row, wrap);
    }
    otherDesks(life, expected);
    code(life, row);
  }

  private String queue(CaseDeskTable.Wrap wrap) {
    return rooms.office.desks.all().stream().filter(desk -> desk.id().equals(wrap.desk())).map(Desk::queue)
        .findFirst().orElseThrow();
  }

  private void desk(Life life, ComplaintRow row, CaseDeskTable.Wrap wrap) {
    for (var desk : rooms.office.desks.all()) {
      var pair = rooms.lead().deskKey(desk.id(), 1);
      must.hold(inside.opens(wrap, pair, row) == desk.id().equals(wrap.desk()), "which desk's key opens a wrap");
    }
    try (var key = inside.caseKey(wrap, rooms.lead().deskKey(wrap.desk(), wrap.epoch()), row);
        var dossier = inside.dossier(key)) {
      must.hold(life.all().equals(dossier.contents().all()), "answers at the desk");
      must.hold(life.moved().equals(dossier.contents().identity().moved().stream().map(Identity.Moved::text).toList()),
          "numbers at the desk");
      must.hold(inside.records().entrySet().stream().filter(record -> record.getKey().purpose().code() >> 8 == 2)
          .allMatch(record -> inside.opens(record, key)), "what the case key opens");
      talk(life, dossier.keys().conversationKey());
    }
  }

  private void otherDesks(Life life, Set<String> routed) {
    for (var desk : rooms.office.desks.all()) {
      if (life.is(Stage.TAKEN_BACK) || !routed.contains(desk.queue())) {
        must.hold(rooms.opening.open(rooms.lead(), desk.id(), walk.id).isEmpty(), "a desk opens what is not its own");
      }
    }
    if (!routed.contains("general")) {
      routed.forEach(queue -> must.hold(
          rooms.opening.open(rooms.reviewer("reviewer-general"), rooms.desk(queue), walk.id).isEmpty(),
          "somebody opens a case at a desk where they do not sit"));
    }
  }

  private void code(Life life, ComplaintRow row) {
    var code = walk.code.orElseThrow();
    for (var record : inside.records().entrySet()) {
      must.hold(inside.codeOpens(record, code.kek()) == (record.getKey().purpose() == Purpose.RECEIPT_CONVERSATION),
          "what the code's own key opens");
    }
    try (var content = inside.underCode(Place.of(Purpose.RECEIPT_CONVERSATION, code.tag()), code.kek());
        var conversationKey = Secret.copyOf(java.util.Arrays.copyOf(content.expose(), 32))) {
      talk(life, conversationKey);
      must.hold(inside.records().entrySet().stream().filter(record -> record.getKey().purpose().code() >> 8 == 2)
          .noneMatch(record -> inside.opens(record, conversationKey)), "the code opens an answer");
    }
  }

  private void talk(Life life, Secret conversationKey) {
    var talk = rooms.conversation.read(walk.id, conversationKey).orElseThrow();
    var talked = life.talked();
    must.hold(talked.statuses().equals(talk.history().steps().stream()
        .map(step -> step.status() + " " + step.day()).toList()), "statuses");
    must.hold(talked.share().equals(talk.consents().share()), "consents");
    must.hold(count(talk, Message.Side.FILER) == talked.byFiler().size(), "messages of the person");
    must.hold(count(talk, Message.Side.DESK) == talked.byDesk().size(), "messages of the desks");
  }

  private static long count(org.amparo.conversation.Talk talk, Message.Side side) {
    return talk.messages().stream().filter(message -> message.from() == side).count();
  }
}
