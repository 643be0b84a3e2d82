package org.amparo.launch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.harness.RunningPortal;
import org.junit.jupiter.api.Test;

/** One command starts the whole house, closed to everything but its pages, and brings back what dies. */
class RunIT {
  private final RunningPortal portal = RunningPortal.shared();

  @Test
  void answersOnEveryNameOfThisMachine() {
    assertAll(Stream.of("localhost", "127.0.0.1", "[::1]").map(host -> () ->
        assertEquals(Optional.of(200), new Front("", host, portal.port()).status(machine(host)), host)));
  }

  private static String machine(String host) {
    return host.equals("[::1]") ? "::1" : "127.0.0.1";
  }

  @Test
  void answersNoneOfTheServersOwnEndpoints() {
    for (var path : List.of("/metrics", "/openapi", "/health/live", "/health/ready", "/asadmin", "/management")) {
      var status = new Front("", "localhost", portal.port()).status("127.0.0.1", path);

      assertEquals(Optional.of(404), status, path);
    }
  }

  @Test
  void listensOnLoopbackOnly() throws IOException {
    for (var address : addressesOfThisMachine()) {
      assertEquals(Optional.empty(), new Front("", "localhost", portal.port()).status(address), address);
    }
  }

  private static List<String> addressesOfThisMachine() throws IOException {
    return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress()).map(InetAddress::getHostAddress).toList();
  }

  @Test
  void keepsNoCredentialOnDisk() {
    assertFalse(portal.data().resolve("run/accounts.sql").toFile().exists());
  }

  @Test
  void refusesASecondRunOnTheSameData() {
    var refusal = assertThrows(Refusal.class, () -> DataFolder.hold(portal.data()));

    assertTrue(refusal.getMessage().contains("in use by another run"));
  }
}
