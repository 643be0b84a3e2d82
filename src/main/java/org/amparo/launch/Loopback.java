package org.amparo.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;

/** The addresses of this machine that only this machine reaches. */
final class Loopback {
  private Loopback() {}

  static List<String> addresses() {
    return Stream.of("127.0.0.1", "::1").filter(address -> free(address, 0)).toList();
  }

  static boolean free(String address, int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new Refusal("no free port on 127.0.0.1; close some programs and start again", e);
    }
  }
}
