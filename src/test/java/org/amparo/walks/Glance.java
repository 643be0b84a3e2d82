package org.amparo.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What a server answers somebody who asks for an address, to the byte; only the clock is left out, and the name asked for. */
record Glance(String status, String rest) {
  /** Shorter names, such as a page's number, stand in other words too. */
  private static final int AN_ID = 32;

  static Glance at(String address, String cookie) {
    return answer(URI.create(address), "GET", cookie, "");
  }

  /** Sends a form, as a browser of this cookie does that never hears the answer and tries again. */
  static Glance posting(String address, String cookie, Map<String, String> fields) {
    return answer(URI.create(address), "POST", cookie, fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&")));
  }

  private static Glance answer(URI asked, String method, String cookie, String body) {
    try (var line = new Socket(InetAddress.getLoopbackAddress(), asked.getPort())) {
      line.getOutputStream().write(String.join("\r\n", method + " " + asked.getRawPath() + " HTTP/1.1",
          "Host: " + asked.getAuthority(), "Cookie: " + cookie, "Sec-Fetch-Site: same-origin",
          "Content-Type: application/x-www-form-urlencoded", "Content-Length: " + body.length(),
          "Connection: close", "", body).getBytes(StandardCharsets.US_ASCII));
      var answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      var name = asked.getPath().replaceFirst(".*/", "");
      var rest = answer.replaceFirst("(?m)^Date:.*\r\n", "");
      return new Glance(answer.split(" ")[1], name.length() < AN_ID ? rest : rest.replace(name, "…"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
