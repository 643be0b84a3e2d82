package org.amparo.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What a server answers somebody who asks for an address, to the byte; only the clock is left out, and the name asked for. */
record Glance(String status, String rest) {
  static Glance at(String address, String cookie) {
    var asked = URI.create(address);
    try (var line = new Socket(InetAddress.getLoopbackAddress(), asked.getPort())) {
      line.getOutputStream().write(String.join("\r\n", "GET " + asked.getRawPath() + " HTTP/1.1",
          "Host: " + asked.getAuthority(), "Cookie: " + cookie, "Connection: close", "", "")
          .getBytes(StandardCharsets.US_ASCII));
      var answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      var name = asked.getPath().replaceFirst(".*/", "");
      return new Glance(answer.split(" ")[1], answer.replaceFirst("(?m)^Date:.*\r\n", "").replace(name, "…"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
