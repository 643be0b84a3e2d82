package org.amparo.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amparo.harness.Browser;
import org.amparo.harness.Places;
import org.amparo.harness.RunningPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Complaints in eight languages arrive while four people at three desks work on them; afterwards none is lost. */
class BusyDayIT {
  private static final List<String> DESKS = List.of("general", "interpol", "taskforce", "records");

  private final RunningPortal portal = RunningPortal.shared();
  private final Map<String, TreeSet<String>> meant = new TreeMap<>();

  @Test
  void losesNoneOfTwelve() throws Exception {
    day(12, 1);
  }

  @Test
  @Tag("proof")
  void losesNoneOfForty() throws Exception {
    day(40, 4);
  }

  private void day(int count, int browsing) throws Exception {
    var arrivals = Arrival.many(count);
    var morning = new Morning(portal);
    morning.files(arrivals.subList(0, count / 2), browsing);
    DESKS.forEach(desk -> meant.put(desk, new TreeSet<>()));
    arrivals.forEach(arrival -> meant.get(arrival.desk()).add(arrival.claim()));
    try (var computer = new DeskComputer(Browser.withoutScript(), portal)) {
      var general = new GeneralDay(computer, morning, at(arrivals, "general"));
      general.works();
      morning.files(arrivals.subList(count / 2, count), 0);
      general.passesOn();
      new InterpolDay(computer, at(arrivals, "interpol")).works();
      new TaskforceDay(computer, morning, at(arrivals, "taskforce")).works();
      new CounterDay(portal, computer, Arrival.nth(count)).works();
      moved(at(arrivals, "general").get(2), Arrival.nth(count));
      standsWhereItShould(computer);
    }
    assertEquals(0, verified(), "the ledger is whole");
  }

  private static List<Arrival> at(List<Arrival> arrivals, String desk) {
    return arrivals.stream().filter(arrival -> arrival.desk().equals(desk)).toList();
  }

  /** One was handed over, and one was filed at the counter. */
  private void moved(Arrival handed, Arrival filed) {
    meant.get("general").remove(handed.claim());
    meant.get("records").add(handed.claim());
    meant.get(filed.desk()).add(filed.claim());
  }

  private void standsWhereItShould(DeskComputer computer) {
    var ours = new TreeSet<String>();
    meant.values().forEach(ours::addAll);
    computer.seats("lead");
    for (var desk : DESKS) {
      var there = new TreeSet<>(new Board(computer, desk).all().keySet());
      there.retainAll(ours);
      assertEquals(meant.get(desk), there, desk);
    }
  }

  /** The program itself, beside the portal, as for a database of one's own. */
  private int verified() throws IOException, InterruptedException {
    var access = portal.access();
    var builder = new ProcessBuilder(Places.distribution().resolve("bin/amparo").toString(), "ledger", "verify");
    builder.environment().putAll(Map.of("AMPARO_DATA", portal.data().toString(), "AMPARO_DB_URL", access.url(),
        "AMPARO_DB_USER", access.user(), "AMPARO_DB_PASSWORD", access.password(),
        "JAVA_HOME", System.getProperty("java.home")));
    var program = builder.redirectErrorStream(true).start();
    var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (program.waitFor() != 0) throw new AssertionError(said);
    return program.exitValue();
  }
}
