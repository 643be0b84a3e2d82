package org.amparo.evidence.caged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tries from inside each cage what a program would try that a stranger's file took over. */
class CageIT {
  @TempDir
  private Path data;

  @Test
  void letsNothingOutOfBubblewrap() throws IOException {
    var could = deeds(Cage.BUBBLEWRAP);

    assertEquals(List.of("done"), could, "is bubblewrap installed, and are user namespaces allowed here?");
  }

  @Test
  void hasNoNetworkWhereThereIsOnlyUnshare() throws IOException {
    var could = deeds(Cage.NO_NETWORK);

    assertFalse(could.contains("connected"), could::toString);
    assertFalse(could.contains("knew the environment"), could::toString);
    assertTrue(could.contains("done"), "the cage did not hold a Java at all");
  }

  @Test
  void triesWhatWouldWorkOutside() throws IOException {
    var could = deeds(Cage.NONE);

    assertTrue(could.containsAll(List.of("connected", "read it", "wrote to /tmp", "ran /bin/sh",
        "saw other processes")), could::toString);
  }

  @Test
  void findsTheBestCage() {
    assertEquals(Cage.BUBBLEWRAP, Caging.find(System.getProperty("java.class.path"), true).cage());
  }

  private List<String> deeds(Cage cage) throws IOException {
    var secret = Files.writeString(data.resolve("secret"), "a key");
    try (var listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      var caging = Caging.find(System.getProperty("java.class.path"), false).with(cage, Prisoner.class.getName(),
          Integer.toString(listener.getLocalPort()), secret.toString());
      var process = Cage.quiet(caging.command()).start();
      var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return said.lines().filter(line -> !line.startsWith("(")).toList();
    }
  }
}
