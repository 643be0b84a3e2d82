package org.amparo.complaint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.amparo.complaint.ComplaintLifeIT.Step;
import org.amparo.complaint.Deed.Kind;
import org.amparo.platform.AwayException;

/** Takes the steps of one walk, each in the rooms and in the notebook, and holds the two together after each. */
final class Walking {
  private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(3), Duration.ofMinutes(3),
      Duration.ofMinutes(3), Duration.ofMinutes(6), Duration.ofMinutes(6), Duration.ofMinutes(6),
      Duration.ofMinutes(6), Duration.ofMinutes(31), Duration.ofMinutes(31), Duration.ofHours(13), Duration.ofHours(25),
      Duration.ofDays(3), Duration.ofDays(4), Duration.ofDays(7));

  private static final List<Kind> WHOLE_LIFE = List.of(Kind.KEEP, Kind.MOVE, Kind.MINT, Kind.SEND, Kind.ARRIVE,
      Kind.SAY, Kind.LIST, Kind.OPEN, Kind.ANSWER, Kind.NOTE, Kind.STATUS, Kind.SHARE, Kind.TAKE_BACK, Kind.UNDO,
      Kind.LEAVE, Kind.ARRIVE, Kind.ERASE);

  private final Rooms rooms;
  private final Walk walk;
  private final int[] slots = {0, 0};
  private final List<String> story = new ArrayList<>();
  private final Map<Integer, Integer> arrivals = new HashMap<>();
  private Life life;
  private int nextSlot = 1;
  private int ended;

  Walking(Rooms rooms) {
    this.rooms = rooms;
    this.walk = new Walk(rooms);
  }

  void go(List<Step> steps) {
    begin(steps.get(0).seed());
    for (var step : steps) {
      if (life.stage().isEmpty() && ended++ > 2) {
        break;
      }
      take(step);
    }
  }

  /** One whole life, each deed of it tried again and again with the connection cut one statement or commit later. */
  void cutEverywhere(IntFunction<Wire.Cut> cuts) {
    begin(1);
    for (var kind : WHOLE_LIFE) {
      int cut = 1;
      while (one(cuttable(kind), cuts.apply(cut))) {
        cut++;
      }
    }
    hold(life.stage().isEmpty(), "the life did not come to its end");
  }

  private Deed cuttable(Kind kind) {
    arrivals.put(nextSlot, 0);
    var queue = kind.atTheDesk() ? life.route().orElseThrow().queues().get(0) : "";
    return new Deed(kind, slots[0], nextSlot++, 1, queue);
  }

  private void begin(long seed) {
    walk.tokens.put(0, rooms.drafts().start());
    try (var door = walk.look(0).orElseThrow()) {
      walk.id = door.complaint();
    }
    life = Life.begun(rooms.days.today(), rooms.days.minute());
    for (int screen = 0; screen < 7; screen++) {
      var deed = new Deed(Kind.FILL, 0, 0, 7 * seed + screen, "");
      deed.done(walk);
      life = deed.noted(life, walk).after();
    }
    settle(List.of(life));
  }

  private void take(Step step) {
    if (step.turn() < 10) {
      pause(PAUSES.get(step.seed() % PAUSES.size()));
    } else if (step.turn() < 40) {
      both(deed(step, step.device(), step.choice(), true), deed(step, 1 - step.device(), step.choice() / 13, true));
    } else {
      one(deed(step, step.device(), step.choice(), false), step.where());
    }
  }

  private Deed deed(Step step, int device, int choice, boolean atOnce) {
    var fitting = fitting(slots[device]).stream().filter(kind -> !atOnce || kind.atOnce()).toList();
    var kind = fitting.get(choice % fitting.size());
    arrivals.put(nextSlot, device);
    return new Deed(kind, slots[device], nextSlot++, step.seed() + device, kind.atTheDesk() ? queue(step) : "");
  }

  /** What makes sense to somebody with that door, and now and then what does not. */
  private List<Kind> fitting(int slot) {
    var kinds = new ArrayList<>(List.of(Kind.KEEP, Kind.SEND, Kind.MINT, Kind.LEAVE));
    if (life.opens(slot, DoorKind.DRAFT)) {
      kinds.addAll(List.of(Kind.KEEP, Kind.FILL, Kind.FILL, Kind.FILL, Kind.MOVE, Kind.MINT, Kind.MINT,
          Kind.SEND, Kind.SEND));
    }
    if (walk.receipt.isPresent()) {
      kinds.addAll(List.of(Kind.ARRIVE, Kind.ARRIVE, Kind.ARRIVE));
    }
    if (life.opens(slot, DoorKind.RETURN)) {
      kinds.addAll(List.of(Kind.SAY, Kind.SAY, Kind.SAY, Kind.SHARE, Kind.SHARE, Kind.TAKE_BACK, Kind.UNDO, Kind.UNDO));
    }
    if (life.route().isPresent()) {
      kinds.addAll(List.of(Kind.LIST, Kind.OPEN, Kind.ANSWER, Kind.NOTE, Kind.STATUS, Kind.LIST, Kind.ANSWER,
          Kind.STATUS));
    }
    if (slot % 4 == 3 || life.is(Stage.TAKEN_BACK)) {
      kinds.addAll(List.of(Kind.ERASE, Kind.SWEEP));
    }
    return kinds;
  }

  private String queue(Step step) {
    var routed = life.route().map(Route::queues).orElse(List.of());
    var all = rooms.routing().queues();
    return routed.isEmpty() || step.seed() % 5 == 0 ? all.get((int) (step.seed() % all.size()))
        : routed.get((int) (step.seed() % routed.size()));
  }

  private void pause(Duration time) {
    rooms.pass(time);
    story.add("pause of " + time);
    settle(List.of(life));
  }

  /** Whether it crashed. */
  private boolean one(Deed deed, Wire.Cut cut) {
    var noted = deed.noted(life, walk);
    var reply = new ArrayList<String>();
    rooms.wire.cut(cut, () -> reply.add(attempt(() -> deed.done(walk))));
    story.add(deed + (reply.get(0).equals("crashed") ? " crashed " + cut : " -> " + reply.get(0)));
    if (reply.get(0).equals("crashed")) {
      var may = new ArrayList<>(noted.between());
      may.add(0, life);
      may.add(noted.after());
      settle(may);
      return true;
    } else {
      hold(reply.get(0).equals(noted.reply()), "expected " + noted.reply());
      settle(List.of(noted.after()));
      arrived(deed, reply.get(0));
      return false;
    }
  }

  private static String attempt(Callable<String> deed) {
    try {
      return deed.call();
    } catch (AwayException e) {
      return "crashed";
    } catch (Exception e) {
      throw new AssertionError("a deed ended in " + e.getClass().getSimpleName(), e);
    }
  }

  /** Two at once must end like one after the other, in one order or the other. */
  private void both(Deed a, Deed b) {
    var replies = together(() -> a.done(walk), () -> b.done(walk));
    story.add(a + " with " + b + " -> " + replies);
    var may = new ArrayList<Life>();
    ordered(a, b, replies.get(0), replies.get(1)).ifPresent(may::add);
    ordered(b, a, replies.get(1), replies.get(0)).ifPresent(may::add);
    hold(!may.isEmpty(), "no order of the two explains these answers");
    settle(may);
    arrived(a, replies.get(0));
    arrived(b, replies.get(1));
  }

  private Optional<Life> ordered(Deed first, Deed second, String firstReply, String secondReply) {
    var then = first.noted(life, walk);
    var last = second.noted(then.after(), walk);
    boolean fits = then.reply().equals(firstReply) && last.reply().equals(secondReply);
    return fits ? Optional.of(last.after()) : Optional.empty();
  }

  static List<String> together(Callable<String> a, Callable<String> b) {
    var hands = Executors.newFixedThreadPool(2);
    try {
      var all = new ArrayList<String>();
      for (Future<String> each : hands.invokeAll(List.of(a, b))) {
        all.add(each.get());
      }
      return all;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError("one of two at once ended in " + e.getCause(), e);
    } finally {
      hands.shutdown();
    }
  }

  private void arrived(Deed deed, String reply) {
    if (deed.kind() == Kind.ARRIVE && !reply.equals("nothing")) {
      slots[arrivals.get(deed.freshSlot())] = deed.freshSlot();
    }
  }

  /** Goes on from the one of these states that is the real one. */
  private void settle(List<Life> may) {
    String why = "";
    for (var candidate : may) {
      var looked = candidate.looked(walk.held(), rooms.days.minute(), rooms.days.today());
      var difference = new Comparing(walk).difference(looked);
      if (difference.isEmpty()) {
        life = looked;
        return;
      }
      why += " | " + difference.get();
    }
    hold(false, why);
  }

  private void hold(boolean so, String why) {
    if (!so) {
      throw new AssertionError(why + " after:\n  " + String.join("\n  ", story));
    }
  }
}
