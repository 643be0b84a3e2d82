package org.amparo.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.harness.RunningPortal;

/** What the desk front answers to a form, to the byte: a file, or a page that asks to look again. */
record Taken(int status, String head, byte[] body) {
  static Taken posting(RunningPortal portal, String path, String cookie, Map<String, String> fields) {
    var form = fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    try (var line = new Socket(InetAddress.getLoopbackAddress(), portal.port())) {
      line.getOutputStream().write(String.join("\r\n", "POST " + path + " HTTP/1.1",
          "Host: " + URI.create(portal.desk()).getAuthority(), "Cookie: " + cookie, "Sec-Fetch-Site: same-origin",
          "Content-Type: application/x-www-form-urlencoded", "Content-Length: " + form.length(), "Connection: close",
          "", form).getBytes(StandardCharsets.US_ASCII));
      return of(line.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each sign of this text is a byte: the head ends at the first empty line. */
  private static Taken of(byte[] answer) {
    var text = new String(answer, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n") + 4;
    var head = text.substring(0, end);
    byte[] body = Arrays.copyOfRange(answer, end, answer.length);
    var length = head.lines().filter(line -> line.startsWith("Content-Length: ")).findFirst()
        .map(line -> Integer.parseInt(line.substring(16).strip()));
    if (length.isPresent() && length.get() != body.length) throw new AssertionError("cut: " + body.length);
    return new Taken(Integer.parseInt(text.split(" ")[1]), head, body);
  }

  String page() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
