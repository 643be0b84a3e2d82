package org.amparo.complaint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.amparo.conversation.Message;
import org.amparo.desk.DeskId;
import org.amparo.evidence.Paper;
import org.amparo.evidence.Received;
import org.amparo.evidence.Snapshots;
import org.amparo.vault.Secret;

/** A case in danger with something of every kind in it, made by a person and by two desks. */
final class Handled {
  static final String FAMILY = "family";
  static final String INTERPOL = "interpol";

  final Rooms rooms;
  final Filer ana;
  final Filer back;
  final ComplaintId id;
  private final Map<String, DeskId> desks = new HashMap<>();

  Handled(Rooms rooms) {
    this.rooms = rooms;
    rooms.office.desks.all().forEach(desk -> desks.put(desk.queue(), desk.id()));
    ana = Filer.starts(rooms).says(Filer.IN_DANGER);
    give(ana.token(), "sent.txt");
    ana.getsCode().sends();
    id = ana.id();
    back = ana.elsewhere();
    give(back.token(), "later.txt");
    say(back);
    for (var queue : List.of(FAMILY, INTERPOL)) {
      try (var open = open(queue)) {
        rooms.casework.note(rooms.lead(), open, UUID.randomUUID(), "a note of " + queue);
        rooms.captions.write(rooms.lead(), open, later(), "a picture seen by " + queue);
        tag(open, queue);
      }
    }
    try (var open = open(FAMILY)) {
      answer(open);
    }
  }

  void give(Secret token, String name) {
    try {
      var received = rooms.papers().intake().take(token, name, false,
          new ByteArrayInputStream(Snapshots.text(3_000, name.length())));
      if (!(received instanceof Received.Kept)) {
        throw new AssertionError("not kept: " + name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean say(Filer filer) {
    return rooms.conversation.say(id, filer.conversationKey(), UUID.randomUUID(), "ar", "words of the person");
  }

  boolean answer(OpenCase open) {
    return rooms.conversation.answer(rooms.lead(), open, UUID.randomUUID(), "ar", "words of the desk", List.of());
  }

  boolean tag(OpenCase open, String tag) {
    return rooms.casework.act(rooms.lead(), open, (tx, row) -> rooms.casework.change(tx, open,
        triage -> triage.handling(triage.handling().tagged(java.util.Set.of(tag)))));
  }

  DeskId desk(String queue) {
    return desks.get(queue);
  }

  OpenCase open(String queue) {
    return rooms.opening.open(rooms.lead(), desk(queue), id).orElseThrow();
  }

  /** Re-keys for the desks where the case lies now. */
  boolean rekey(OpenCase open) {
    return rooms.database.retrying(tx -> rooms.rekeying.rekey(tx, rooms.lead(), open,
        rooms.rekeying.recipients(tx, id).orElseThrow(), UnaryOperator.identity()));
  }

  /** All that a reader at the desk sees, in words. */
  String seenAt(String queue) {
    try (var open = open(queue)) {
      var papers = new TreeMap<String, Integer>();
      for (var paper : rooms.papers().cases().of(rooms.lead(), open)) {
        papers.put(paper.name(), java.util.Arrays.hashCode(bytes(open, paper)));
      }
      var talk = rooms.conversation.read(id, open.keys().conversationKey()).orElseThrow();
      return String.join("\n", open.answers().json(), open.identity().answers().json(), "leads " + open.leads(),
          open.triage().handling().tags().toString(), open.line().facts().json(), papers.toString(),
          new TreeSet<>(rooms.captions.of(open).values()).toString(),
          rooms.casework.notes(open).stream().map(TeamNote::text).sorted().toList().toString(),
          open.history().steps().toString(), talk.messages().stream().map(Message::text).toList().toString());
    }
  }

  /** What each key that exists now opens of the rows that lie now or lay once. */
  Map<Place, byte[]> lying() {
    return new HashMap<>(new Inside(rooms, id).records());
  }

  private UUID later() {
    try (var open = open(FAMILY)) {
      return rooms.deskFiles.of(open).later().keySet().iterator().next();
    }
  }

  private byte[] bytes(OpenCase open, Paper paper) {
    var out = new ByteArrayOutputStream();
    try {
      rooms.papers().cases().original(rooms.lead(), open, paper.id(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
