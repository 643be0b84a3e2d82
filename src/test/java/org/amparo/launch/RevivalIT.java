package org.amparo.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.harness.RunningPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is killed: the house stands again, with its data, and nothing of the dead run is left. */
class RevivalIT {
  private final RunningPortal portal = RunningPortal.start("revival", Map.of());

  @AfterEach
  void end() {
    portal.close();
  }

  @Test
  void comesBackAfterAnyOfItsProcessesIsKilled() {
    portal.kill(portal.database());
    portal.awaitReady();
    assertEquals(Optional.of(200), first());

    portal.kill(portal.web());
    portal.awaitReady();
    assertEquals(Optional.of(200), first());

    var orphan = portal.database();
    portal.kill(portal.launcher());
    portal.start();
    assertFalse(orphan.isAlive());
    assertEquals(Optional.of(200), first());

    var dead = List.of(portal.launcher(), portal.web(), portal.database());
    portal.kill(dead.toArray(ProcessHandle[]::new));
    portal.start();
    assertNotEquals(dead.get(2).pid(), portal.database().pid());
    assertEquals(Optional.of(200), first());
  }

  @Test
  void comesBackWhenTheDatabaseDiesJustAfterTheWebServer() {
    portal.kill(portal.web());
    portal.kill(portal.database());
    portal.awaitReady();

    assertEquals(Optional.of(200), first());
  }

  @Test
  void leavesNothingRunningWhenItEnds() {
    var all = List.of(portal.launcher(), portal.web(), portal.database());

    portal.close();

    assertEquals(List.of(), all.stream().filter(ProcessHandle::isAlive).toList());
  }

  private Optional<Integer> first() {
    return new Front("", "localhost", portal.port()).status("127.0.0.1");
  }
}
