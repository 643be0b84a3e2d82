package org.amparo.proofs;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.amparo.harness.RunningPortal;

/** One case that a desk works on while its processes are killed, and what must stand on its page in the end. */
final class DeskStory {
  private static final String TOLD = "workedonbythedesk";
  private static final int STEP_SECONDS = 30;

  private final RunningPortal portal;
  private final List<DeskWalker.Deed> deeds = new ArrayList<>();
  private String address;
  private long step;

  private DeskStory(RunningPortal portal) {
    this.portal = portal;
  }

  static DeskStory file(RunningPortal portal) throws IOException, InterruptedException {
    var story = new DeskStory(portal);
    var filer = new Filer(portal.intake(), "en");
    filer.start();
    for (var screen : Filer.shortest(TOLD).entrySet()) filer.fill(screen.getKey(), screen.getValue());
    filer.get("review");
    if (!filer.send().stage().equals("sent")) throw new IllegalStateException("the desk's case was not sent");
    var seat = story.seat();
    for (var one : seat.cases()) {
      if (seat.open(one).body().contains("value=\"redact\"")) story.address = one;
    }
    return story;
  }

  DeskWalker walker(String name, Runnable acted) throws IOException, InterruptedException {
    return new DeskWalker(name, seat(), address, acted);
  }

  /** No code is taken twice, so a second one within half a minute waits for the next. */
  Seat seat() throws IOException, InterruptedException {
    long now = Instant.now().getEpochSecond() / STEP_SECONDS;
    if (step > now) {
      new CountDownLatch(1).await(step * STEP_SECONDS - Instant.now().getEpochSecond() + 1, TimeUnit.SECONDS);
      now = Instant.now().getEpochSecond() / STEP_SECONDS;
    }
    int ahead = step < now ? 0 : 1;
    step = now + ahead;
    return Seat.take(portal, portal.samples().person("lead"), ahead);
  }

  void keep(List<DeskWalker.Deed> done) {
    deeds.addAll(done);
  }

  int confirmed() {
    return (int) deeds.stream().filter(DeskWalker.Deed::confirmed).count();
  }

  int deeds() {
    return deeds.size();
  }

  /** What is lost or doubled, by looking at the page of the case. */
  List<String> wrong(Seat seat) throws IOException, InterruptedException {
    var page = seat.open(address).body();
    var wrong = new ArrayList<String>();
    for (var deed : deeds) {
      long times = Pattern.compile(place(deed.act()) + deed.word()).matcher(page).results().count();
      if (times == 0 && deed.confirmed()) wrong.add("lost at the desk: " + deed.word());
      if (times > 1) wrong.add("doubled at the desk: " + deed.word());
    }
    return wrong;
  }

  /** Where on the page an act stands once; why a case is urgent is a note of the team too. */
  private static String place(String act) {
    return switch (act) {
      case "tag" -> "name=\"tag\" value=\"";
      case "note", "own", "say", "urgency" -> "<p class=\"words\"[^>]*>(?:<[^>]*>|\\s)*";
      case "mask" -> "<bdi class=\"words\">";
      case "status-send" -> "<small><bdi>";
      default -> throw new IllegalArgumentException("no such act: " + act);
    };
  }
}
