package org.amparo.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.amparo.harness.Places;
import org.amparo.harness.RunningPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Once everybody has left, nothing of theirs stays in memory: not in our classes, and not in the container's. */
@Tag("proof")
class HeapIT {
  /** The container remembers which addresses led nowhere, up to its limit; ours carry no secret. */
  private static final String ADDRESSES = "org.apache.naming.resources.ResourceCache";
  private static final int ORDINARY_REQUESTS = 200;
  /** An inspector that read somebody's papers waits a minute for more of them, and with it what is in its pipes. */
  private static final int REST_SECONDS = 75;

  private final Markers markers = new Markers();

  /** A marker that was found in memory, what it was found as, and what holds it. */
  private record Held(Needles.Hit hit, List<String> way, boolean ours) {
    boolean isAddress() {
      return way.contains(ADDRESSES) && hit.marker().startsWith("refused: ");
    }

    @Override
    public String toString() {
      return hit.marker() + " as " + hit.encoding() + ", held by " + String.join(" > ", way);
    }
  }

  @Test
  void nobodysWordsStayInMemoryOnceEverybodyHasLeft() throws IOException, InterruptedException {
    try (var portal = RunningPortal.start("heap", Map.of("AMPARO_TEST", "attachable"))) {
      new CanaryWalk(portal, markers).everybodyComesAndLeaves();
      markers.addPaper(portal.samples());

      rest();
      var after = held(portal, "after all have left");
      ordinaryRequests(portal);
      rest();
      var later = held(portal, "after " + ORDINARY_REQUESTS + " ordinary requests");

      assertEquals(List.of(), after.stream().filter(Held::ours).toList(), "held by our classes");
      assertEquals(List.of(), later.stream().filter(one -> !one.isAddress()).toList(), "still in memory");
    }
  }

  private static void rest() throws InterruptedException {
    new CountDownLatch(1).await(REST_SECONDS, TimeUnit.SECONDS);
  }

  private static void ordinaryRequests(RunningPortal portal) throws IOException, InterruptedException {
    for (int visit = 0; visit < ORDINARY_REQUESTS / 10; visit++) {
      var filer = new Filer(portal.intake(), "en");
      filer.start();
      for (var screen : Filer.shortest("nothing in particular, said at some length").entrySet()) {
        filer.fill(screen.getKey(), screen.getValue());
      }
      filer.erase();
    }
  }

  private List<Held> held(RunningPortal portal, String when) throws IOException, InterruptedException {
    var file = Places.fresh("heap-dump").resolve("heap.hprof");
    try {
      dump(portal.web(), file);
      var held = held(Dump.read(file));
      System.out.println("heap, " + when + ": " + Files.size(file) + " bytes, " + held.size() + " hits");
      var byWay = new TreeMap<String, TreeSet<String>>();
      held.forEach(one -> byWay.computeIfAbsent(String.join(" > ", one.way()), way -> new TreeSet<>())
          .add(one.hit().marker() + " as " + one.hit().encoding()));
      byWay.forEach((way, found) -> System.out.println("  " + way + "\n    holds " + found));
      return held;
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Collects garbage first: only what something holds is written. */
  private static void dump(ProcessHandle web, Path file) throws IOException, InterruptedException {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var said = new ProcessBuilder(jcmd, Long.toString(web.pid()), "GC.heap_dump", file.toString())
        .redirectErrorStream(true).start();
    var words = new String(said.getInputStream().readAllBytes());
    if (said.waitFor() != 0 || !Files.exists(file)) throw new IllegalStateException("no heap dump: " + words);
  }

  private List<Held> held(Dump dump) {
    var needles = new Needles(markers.all());
    var found = new ArrayList<Map.Entry<Long, Needles.Hit>>();
    dump.eachObject(object -> needles.in("memory", dump.values(object))
        .forEach(hit -> found.add(Map.entry(object, hit))));
    if (found.isEmpty()) return List.of();
    var all = new Reach(dump, dump.roots(), object -> true);
    var ofUs = new ArrayList<Long>();
    dump.eachObject(object -> {
      if (isOurs(dump.name(object))) ofUs.add(object);
    });
    var ours = new Reach(dump, ofUs, object -> isOursOrPlain(dump.name(object)));
    return found.stream().map(one -> {
      var way = all.way(one.getKey());
      return new Held(one.getValue(), way, way.stream().anyMatch(HeapIT::isOurs) || ours.reaches(one.getKey()));
    }).toList();
  }

  private static boolean isOurs(String name) {
    return name.matches("(class )?\\[*L?org\\.amparo\\..*");
  }

  /** Our objects and the plain ones they are made of; threads and class loaders lead everywhere. */
  private static boolean isOursOrPlain(String name) {
    return isOurs(name) || name.startsWith("[") || name.startsWith("java.") && !name.startsWith("java.lang.Thread")
        && !name.startsWith("java.lang.ref.")
        && !name.matches("java\\..*ClassLoader.*|java\\.lang\\.Class|java\\.lang\\.Module.*");
  }
}
