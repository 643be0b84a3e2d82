package org.amparo.proofs;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Says to the server, byte by byte, what no browser would. */
final class Knock {
  private static final int PATIENCE_MILLIS = 10_000;

  private final int port;

  Knock(int port) {
    this.port = port;
  }

  /** What came back, up to the end or as long as anybody would wait; nothing after a reset. */
  String say(String request) throws IOException {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketException | SocketTimeoutException e) {
      return "";
    }
  }

  /** Begins, and hangs up. */
  void breakOff(String request) throws IOException {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
    }
  }
}
