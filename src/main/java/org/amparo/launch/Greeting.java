package org.amparo.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A database that serves speaks first; one that still starts only lets the connection wait. */
final class Greeting {
  private static final int MILLIS = 1000;

  private Greeting() {}

  static boolean heard(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), MILLIS);
      socket.setSoTimeout(MILLIS);
      return socket.getInputStream().read() >= 0;
    } catch (IOException e) {
      return false;   // refused or silent: not yet
    }
  }
}
