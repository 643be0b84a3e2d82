package org.amparo.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.harness.RunningPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** kill -9 of any process at any moment loses nothing confirmed, doubles nothing, and leaves no process behind. */
class KillIT {
  private static final int PHONES = 4;
  private static final int MOST_REVIVALS = 5;
  /** The moment is some acts from the beginning, and then some part of an act. */
  private static final int MOST_SECONDS = 20;
  private static final int MOST_MILLIS = 400;

  /** Who dies. */
  private enum Victim {
    WEB(portal -> List.of(portal.web())),
    DATABASE(portal -> List.of(portal.database())),
    BOTH(portal -> List.of(portal.web(), portal.database())),
    INSPECTORS(RunningPortal::inspectors),
    LAUNCHER(portal -> List.of(portal.launcher())),
    ALL(portal -> List.of(portal.launcher(), portal.web(), portal.database()));

    private final Function<RunningPortal, List<ProcessHandle>> processes;

    Victim(Function<RunningPortal, List<ProcessHandle>> processes) {
      this.processes = processes;
    }

    boolean endsTheRun() {
      return this == LAUNCHER || this == ALL;
    }

    boolean endsTheWebServer() {
      return this == WEB || this == BOTH || endsTheRun();
    }
  }

  private final List<Story> stories = new ArrayList<>();
  private final List<String> strays = new ArrayList<>();
  private RunningPortal portal;
  private Verdicts verdicts;
  private int revivals;
  private int pressedAgain;
  private Leftovers leftovers;
  private DeskStory desk;
  private List<String> deskWrong = List.of();

  @Test
  void losesNothingConfirmedWhenItsProcessesAreKilled() throws Exception {
    rounds("kill", new ArrayList<>(List.of(Victim.DATABASE, Victim.WEB, Victim.INSPECTORS, Victim.BOTH, Victim.LAUNCHER,
        Victim.WEB, Victim.ALL, Victim.DATABASE)));
  }

  @Test
  @Tag("proof")
  void losesNothingConfirmedThroughFiftyKills() throws Exception {
    var victims = new ArrayList<Victim>();
    for (int i = 0; i < 9; i++) victims.addAll(Arrays.asList(Victim.values()));
    rounds("kills", victims);
  }

  private void rounds(String name, List<Victim> victims) throws Exception {
    long seed = Long.getLong("amparo.kill.seed", System.nanoTime());
    System.out.println("kill: seed " + seed + " (-Damparo.kill.seed=" + seed + ")");
    var random = new Random(seed);
    Collections.shuffle(victims, random);
    portal = RunningPortal.start(name, Map.of());
    try {
      verdicts = new Verdicts(portal);
      desk = DeskStory.file(portal);
      for (int round = 0; round < victims.size(); round++) {
        round(round, revivals == MOST_REVIVALS ? Victim.LAUNCHER : victims.get(round), random);
      }
      leftovers = Leftovers.of(portal);
      System.out.println("kill: in the store " + leftovers);
      var seat = desk.seat();
      verdicts.asTheDesk(stories, seat);
      deskWrong = desk.wrong(seat);
    } catch (AssertionError | RuntimeException e) {
      portal.said().stream().filter(line -> !line.matches("(passphrase|codes|share) {2,}.*"))
          .forEach(line -> System.out.println("kill: it said " + line));
      throw e;
    } finally {
      portal.close();
    }
    System.out.println("kill: " + victims.size() + " rounds, " + stories.size() + " complaints, "
        + verdicts.confirmed() + " confirmed acts, " + papers() + " confirmed papers, " + pressedAgain + " pressed again, wrong: " + verdicts.wrong());
    System.out.println("kill: the desk did " + desk.deeds() + " acts, " + desk.confirmed() + " confirmed, wrong: "
        + deskWrong);
    assertEquals(List.of(), verdicts.wrong());
    assertEquals(List.of(), deskWrong);
    assertEquals(Set.of(), leftovers.orphans(), "lies in the store without a name after the sweep");
    assertEquals(Set.of(), leftovers.missing(), "named, and not in the store");
    assertEquals(List.of(), left(), "left behind after a clean end");
    assertEquals(List.of(), strays, "left behind after a kill");
  }

  private int papers() {
    return stories.stream().mapToInt(Story::confirmedPapers).sum();
  }

  private void round(int round, Victim victim, Random random) throws Exception {
    var acts = new CountDownLatch(1 + random.nextInt(PHONES * 4));
    var walkers = Stream.iterate(0, i -> i + 1).limit(PHONES)
        .map(i -> new Walker(portal.intake(), "r" + round + "w" + i, random.nextLong(), acts::countDown)).toList();
    var member = desk.walker("r" + round + "d", acts::countDown);
    var phones = Executors.newFixedThreadPool(PHONES + 1);
    try {
      var walks = walkers.stream().map(phones::submit).toList();
      var work = phones.submit(member);
      acts.await(MOST_SECONDS, TimeUnit.SECONDS);
      new CountDownLatch(1).await(random.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS);
      var before = List.of(portal.web(), portal.database());
      var inspectors = portal.inspectors();
      portal.kill(victim.processes.apply(portal).toArray(new ProcessHandle[0]));
      if (victim.endsTheWebServer()) inspectors.forEach(one -> gone(victim, one));
      back(victim);
      walkers.forEach(Walker::tire);
      member.tire();
      for (var walk : walks) stories.addAll(finished(walk));
      var done = finished(work);
      if (!victim.endsTheWebServer() && member.pressAgain()) pressedAgain++;
      desk.keep(done);
      if (victim.endsTheRun()) {
        before.stream().filter(ProcessHandle::isAlive).forEach(alive -> strays.add(victim + " left " + alive.info()));
      }
    } finally {
      phones.shutdownNow();
    }
    System.out.println("kill: round " + round + ", " + victim + ", " + walkers + ", " + member);
    for (var walker : walkers) pressAgain(walker);
    for (var story : stories.stream().filter(one -> one.words().startsWith("r" + round + "w")).toList()) {
      verdicts.asThePerson(story);
    }
  }

  /** An inspector dies with the server that asked it. */
  private void gone(Victim victim, ProcessHandle inspector) {
    try {
      inspector.onExit().get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      strays.add(victim + " left an inspector: " + inspector.info());
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void back(Victim victim) {
    if (victim.endsTheRun()) {
      revivals = 0;
      portal.start();
    } else if (victim != Victim.INSPECTORS) {
      revivals++;
      portal.awaitReady();
    }
  }

  private void pressAgain(Walker walker) throws IOException, InterruptedException {
    if (walker.last().isEmpty()) return;
    if (walker.wasInterrupted()) {
      pressedAgain++;
      walker.pressAgain();
    }
    verdicts.behindItsDoor(walker);
  }

  private static <T> T finished(Future<T> walk) throws InterruptedException {
    try {
      return walk.get();
    } catch (ExecutionException e) {
      return fail("a walk broke", e.getCause());
    }
  }

  private List<String> left() {
    return ProcessHandle.allProcesses().filter(ProcessHandle::isAlive)
        .filter(process -> process.info().commandLine().orElse("").contains(portal.data().toString()))
        .map(process -> process.info().commandLine().orElse("?")).toList();
  }
}
