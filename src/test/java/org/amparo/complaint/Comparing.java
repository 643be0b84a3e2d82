package org.amparo.complaint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amparo.desk.Desk;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** Holds a complaint as it really lies against the notebook; names the first difference, never an answer. */
final class Comparing {
  private final Walk walk;
  private final Rooms rooms;
  private final Inside inside;

  Comparing(Walk walk) {
    this.walk = walk;
    this.rooms = walk.rooms;
    this.inside = new Inside(rooms, walk.id);
  }

  /** What is not as the notebook says; empty if all is. */
  Optional<String> difference(Life life) {
    try {
      compare(life);
      return Optional.empty();
    } catch (Differs e) {
      return Optional.of(e.getMessage());
    }
  }

  private static final class Differs extends RuntimeException {
    private static final long serialVersionUID = 1;

    Differs(String what) {
      super(what);
    }
  }

  private static void hold(boolean so, String sentence) {
    if (!so) {
      throw new Differs(sentence);
    }
  }

  private static void same(Object expected, Object found, String sentence) {
    hold(expected.equals(found), sentence);
  }

  private void compare(Life life) {
    devices(life);
    if (life.stage().isEmpty()) {
      same(0, inside.rows(), "erased, but rows are left");
      codeIsUnknown();
      return;
    }
    var row = inside.row().orElseThrow(() -> new Differs("the complaint is gone"));
    same(life.stage().get(), row.stage(), "stage");
    same(life.code(), row.hasReceipt(), "whether there is a code");
    same(life.doors().stream().map(door -> door.kind() + " " + door.empty() + " " + door.used()).sorted().toList(),
        inside.doors(), "doors");
    same(kinds(life), kinds(), "which records lie there");
    if (life.is(Stage.DRAFT)) {
      draft(life);
    } else {
      afterSending(life, row);
    }
  }

  private void codeIsUnknown() {
    walk.code.ifPresent(code -> hold(rooms.database.transaction(tx ->
        new ComplaintTable().findByReceipt(tx, code.tag())).isEmpty(), "the code is still known"));
  }

  private void devices(Life life) {
    for (var slot : walk.held()) {
      try (var door = walk.look(slot).orElse(new Door.SentElsewhere(walk.id))) {
        var expected = life.door(slot);
        boolean shows = expected.filter(Life.Knob::shows).isPresent();
        same(shows, !(door instanceof Door.SentElsewhere), "whether a door opens");
        expected.filter(Life.Knob::shows).ifPresent(knob -> seen(life, slot, knob, door));
      }
    }
  }

  private void seen(Life life, int slot, Life.Knob knob, Door door) {
    same(knob.kind() == DoorKind.DRAFT, door instanceof Door.Draft, "a draft door");
    if (door instanceof Door.Draft draft) {
      same(knob.knowsCode(), draft.receipt().isPresent(), "whether a draft door knows the code");
      hold(draft.receipt().stream().allMatch(walk::isTheCode), "a second code");
      walk.draftKey = Optional.of(draft.caseKey().copy());
      try (var shown = rooms.drafts().open(walk.token(slot))
          .orElseThrow(() -> new Differs("the draft does not open"))) {
        same(life.all(), shown.answers(), "answers of the draft");
        same(life.moved(), shown.moved().stream().map(Identity.Moved::text).toList(), "numbers apart");
        same(life.saved().plus(Rooms.KEEP_DRAFTS), shown.erasedOn(), "the day it is erased");
      }
    } else if (door instanceof Door.Sent sent) {
      hold(walk.isTheCode(sent.receipt()), "a second code after sending");
      same(life.route().orElseThrow().followups(), sent.cards(), "cards");
    } else if (door instanceof Door.Return back) {
      same(life.stage(), rooms.conversation.read(walk.id, back.conversationKey()).map(talk -> talk.row().stage()),
          "what the code opens");
    }
  }

  private void draft(Life life) {
    hold(inside.wraps().isEmpty(), "a draft is wrapped for a desk");
    walk.draftKey.ifPresent(key -> {
      for (var record : inside.records().entrySet()) {
        boolean underCase = record.getKey().purpose().code() >> 8 == 2;
        same(underCase, underCase && inside.opens(record, key), "what the draft's key opens");
      }
      if (life.code()) {
        var kek = walk.code.orElseThrow().kek();
        try (var opened = inside.underCode(Place.of(Purpose.RECEIPT_CASE, walk.code.get().tag()), kek)) {
          same(key, opened, "the case key under the code");
        }
      }
      strangersOpenNothing();
    });
  }

  private void afterSending(Life life, ComplaintRow row) {
    new ComparingSent(walk, inside, Comparing::hold).compare(life, row);
    strangersOpenNothing();
  }

  private void strangersOpenNothing() {
    try (var other = rooms.vault.fresh()) {
      for (var record : inside.records().entrySet()) {
        hold(record.getKey().purpose().code() >> 8 == 3 ? !inside.codeOpens(record, other)
            : !inside.opens(record, other), "a stranger's key opens something");
      }
    }
  }

  private Map<Integer, Long> kinds() {
    var found = new TreeMap<Integer, Long>();
    inside.records().keySet().forEach(place -> found.merge(place.purpose().code(), 1L, Long::sum));
    return found;
  }

  private Map<Integer, Long> kinds(Life life) {
    var expected = new TreeMap<Integer, Long>();
    expected.put(0x0201, 7L);
    expected.put(0x0202, 1L);
    expected.put(0x0204, 1L);
    if (life.code()) {
      expected.put(0x0301, 1L);
    }
    if (life.is(Stage.DRAFT)) {
      if (life.code()) {
        expected.put(0x0302, 1L);
      }
      return expected;
    }
    Stream.of(0x0205, 0x0402, 0x0403).forEach(code -> expected.put(code, 1L));
    put(expected, 0x0206, life.readAt().size());
    put(expected, 0x0207, life.talked().notes().size());
    put(expected, 0x0401, life.talked().byFiler().size() + life.talked().byDesk().size());
    return expected;
  }

  private static void put(Map<Integer, Long> expected, int code, int count) {
    if (count > 0) {
      expected.put(code, (long) count);
    }
  }
}
