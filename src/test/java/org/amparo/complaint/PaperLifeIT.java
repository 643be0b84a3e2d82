package org.amparo.complaint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.amparo.evidence.Paper;
import org.amparo.evidence.Received;
import org.amparo.evidence.Snapshots;
import org.amparo.platform.AwayException;
import org.amparo.platform.Fault;
import org.amparo.vault.Secret;

/**
 * Papers in any order of adding, removing, cleaning, looking, sending and coming back, with the database or the store dying
 * in between: what was acknowledged is there, once, by its bytes; and what lies in the store is named.
 */
class PaperLifeIT {
  private static Rooms rooms;

  @BeforeContainer
  static void open() {
    rooms = Rooms.fresh();
  }

  @AfterTry
  void forget() {
    rooms.store.failFrom(0);
    rooms.examiner.away(false);
    rooms.forget();
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void losesAndDoublesNothing(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) throws IOException {
    new Walked(seed).go();
  }

  /** One life of one complaint: the names of its papers are the model. */
  private static final class Walked {
    private final Random random;
    private final Filer ana = Filer.starts(rooms).says(Filer.CALM).getsCode();
    private final List<String> story = new ArrayList<>();
    private final Map<String, Boolean> sure = new TreeMap<>();
    private final Set<String> perhaps = new TreeSet<>();
    private Secret token = ana.token();
    private boolean sent;
    private int next;

    Walked(long seed) {
      random = new Random(seed);
    }

    void go() throws IOException {
      for (int step = 0; step < 14; step++) {
        step();
        compare();
      }
      rooms.store.failFrom(0);
      rooms.examiner.away(false);
      rooms.pass(Duration.ofDays(sent ? 3 : 2));
      rooms.paperSweep().sweep();
      nothingUnnamedLies();
      rooms.drafts().leave(token);
      erase();
    }

    private void step() {
      switch (random.nextInt(9)) {
        case 0, 1, 2 -> add(false);
        case 3 -> add(true);
        case 4 -> remove();
        case 5 -> rooms.examiner.away(random.nextBoolean());
        case 6 -> safe("look", () -> rooms.papers().papers().lookAgain(token).unseen());
        case 7 -> clean();
        default -> sendOrReturn();
      }
    }

    private void add(boolean hide) {
      var name = "p" + next++ + (hide ? ".jpg" : ".txt");
      var bytes = hide ? Snapshots.photo(next) : Snapshots.text(40_000, next);
      var received = safe("add " + name, () -> give(name, hide, bytes));
      if (received.isEmpty()) {
        perhaps.add(name);
      } else if (received.get() instanceof Received.Kept) {
        sure.put(name, hide);
      }
    }

    private static Received give(String name, boolean hide, byte[] bytes, Secret token) {
      try {
        return rooms.papers().intake().take(token, name, hide, new ByteArrayInputStream(bytes));
      } catch (IOException e) {
        throw new Fault("died", e);
      }
    }

    private Received give(String name, boolean hide, byte[] bytes) {
      return give(name, hide, bytes, token);
    }

    private void remove() {
      papers().stream().findFirst().ifPresent(paper -> {
        var done = safe("remove " + paper.name(), () -> rooms.papers().papers().remove(token, paper.id()));
        if (done.isEmpty()) {
          perhaps.add(paper.name());
          sure.remove(paper.name());
        } else if (done.get()) {
          sure.remove(paper.name());
          perhaps.remove(paper.name());
        }
      });
    }

    private void clean() {
      papers().stream().filter(Paper::isOpen).filter(paper -> paper.name().endsWith("jpg")).findFirst()
          .ifPresent(paper -> safe("clean", () -> rooms.papers().papers().cleanNow(token, paper.id())));
    }

    private void sendOrReturn() {
      if (!sent && random.nextInt(3) == 0) {
        ana.sends();
        sent = true;
      }
      if (sent) {
        token = ana.elsewhere().token();
      }
      story.add(sent ? "returned" : "waited");
    }

    /** With the database's wire cut or the store dying, now and then; nothing if it did. */
    private <T> Optional<T> safe(String what, Supplier<T> act) {
      var result = new ArrayList<T>();
      int cut = random.nextInt(3) == 0 ? 1 + random.nextInt(24) : 0;
      boolean commit = random.nextInt(4) == 0;
      rooms.store.failFrom(random.nextInt(4) == 0 ? 1 + random.nextInt(10) : 0);
      var where = cut == 0 ? Wire.Cut.NOWHERE : commit ? new Wire.Cut(0, 1 + cut % 3) : new Wire.Cut(cut, 0);
      try {
        rooms.wire.cut(where, () -> result.add(act.get()));
      } catch (AwayException | Fault died) {
        story.add(what + " died at " + where + " " + died.getMessage());
      } finally {
        rooms.store.failFrom(0);
      }
      if (!result.isEmpty()) {
        story.add(what + " " + result.get(0).getClass().getSimpleName());
      }
      return result.stream().findFirst();
    }

    private List<Paper> papers() {
      return rooms.papers().papers().of(token);
    }

    private void compare() {
      var all = sent ? atTheDesk() : papers();
      var names = all.stream().map(Paper::name).toList();
      hold(names.size() == Set.copyOf(names).size(), "doubled: " + names);
      hold(names.containsAll(sure.keySet()), "lost: " + sure.keySet() + " of " + names);
      hold(names.stream().allMatch(name -> sure.containsKey(name) || perhaps.contains(name)), "came back: " + names);
      hold(all.stream().noneMatch(paper -> paper.isOpen() && paper.hide() && !paper.cleaned()), "open and not cleaned");
    }

    private List<Paper> atTheDesk() {
      try (var open = rooms.opening.open(rooms.lead(), rooms.desk("general"), ana.id()).orElseThrow()) {
        var all = rooms.papers().cases().of(rooms.lead(), open);
        all.stream().filter(Paper::isOpen).forEach(paper -> read(open, paper));
        return all;
      }
    }

    private void read(OpenCase open, Paper paper) {
      try (var file = rooms.papers().cases().source(open, paper.id()).orElseThrow()) {
        hold(file.stream().readAllBytes().length == paper.length(), "length of " + paper);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    private void nothingUnnamedLies() throws IOException {
      var named = new TreeSet<String>();
      rooms.database.transaction(tx -> tx.list("SELECT HEX(item) AS file FROM complaint_record WHERE code IN (515, 1281)",
          row -> named.add(row.getString("file").toLowerCase(java.util.Locale.ROOT))));
      hold(named.equals(rooms.store.lying()), "in the store " + rooms.store.lying() + ", named " + named);
    }

    private void erase() throws IOException {
      rooms.database.transaction(tx -> {
        new ComplaintTable().find(tx, ana.id())
            .ifPresent(row -> new Erasure(rooms.vault, rooms.lettingGo).erase(tx, row));
        return null;
      });
      hold(rooms.store.lying().isEmpty(), "bytes are left after erasing");
      hold(new Inside(rooms, ana.id()).rows() == 0, "rows are left after erasing");
    }

    private void hold(boolean so, String what) {
      if (!so) {
        throw new AssertionError(what + " after:\n  " + String.join("\n  ", story));
      }
    }
  }
}
