package org.amparo.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of the three fronts, as its people type it, and whether it answers. */
record Front(String purpose, String host, int port) {
  private static final int MILLIS = 20_000;
  private static final int MOST_REDIRECTS = 4;

  String address() {
    return "http://" + host + (port == 80 ? "" : ":" + port) + "/";
  }

  /** The status of its first page after all redirects, or nothing if it says nothing. */
  Optional<Integer> status(String machine) {
    return status(machine, "/");
  }

  Optional<Integer> status(String machine, String first) {
    var path = first;
    for (int step = 0; step < MOST_REDIRECTS; step++) {
      var answer = ask(machine, path);
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      var status = Integer.parseInt(answer.get(0).split(" ")[1]);
      if (status < 300 || status > 399) {
        return Optional.of(status);
      }
      path = answer.stream().filter(line -> line.toLowerCase(Locale.ROOT).startsWith("location:"))
          .map(line -> line.substring("location:".length()).strip().replaceFirst("^https?://[^/]+", ""))
          .findFirst().orElse("/");
    }
    return Optional.empty();
  }

  /** A plain request, since ready-made clients do not let one name another host than one connects to. */
  private List<String> ask(String machine, String path) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(machine, port), MILLIS);
      socket.setSoTimeout(MILLIS);
      var request = "GET " + path + " HTTP/1.1\r\nHost: " + host + ":" + port + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return lines.lines().takeWhile(line -> !line.isEmpty()).toList();
    } catch (IOException e) {
      return List.of();   // not yet, or not any more
    }
  }
}
