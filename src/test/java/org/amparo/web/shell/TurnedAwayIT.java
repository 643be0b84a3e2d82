package org.amparo.web.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import org.amparo.harness.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no browser of an honest person sends, byte by byte, at the running house. */
class TurnedAwayIT {
  private static final int PATIENCE_MILLIS = 10_000;
  private static final int SLOW = 300;
  private final int port = RunningPortal.shared().port();

  @ParameterizedTest
  @CsvSource({"GET /%zz HTTP/1.1, 400", "GET /../../etc/passwd HTTP/1.1, 400", "GET /en/%00 HTTP/1.1, 400",
      "GET /en/%c3%28 HTTP/1.1, 400", "GET / HTTP/9.9, 505", "TRACE /en/ HTTP/1.1, 405"})
  void getsAPageThatSpeaksEachLanguageWhereNothingCouldBeRead(String line, int status) throws IOException {
    var told = answer(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertTrue(told.startsWith("HTTP/1.1 " + status + " "), told);
    assertTrue(told.contains("Content-Security-Policy: default-src 'none'"), told);
    assertTrue(told.contains("lang=\"es\"") && told.contains("lang=\"ar\" dir=\"rtl\""), told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /WEB-INF/web.xml", "GET /META-INF/MANIFEST.MF", "GET /WEB-INF", "GET /WEB-INF/classes",
      "FOO /en/", "GET /WEB-INF/filer", "GET /nothing.xhtml"})
  void getsOneCalmPageAndNoneOfTheContainers(String line) throws IOException {
    var told = answer(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertTrue(told.startsWith("HTTP/1.1 40"), told);
    assertEquals(told.indexOf("<!DOCTYPE"), told.lastIndexOf("<!DOCTYPE"));
    assertTrue(told.contains("/looks-") && told.strip().endsWith("</html>"), told);
    assertFalse(told.contains("Location:"));
  }

  @Test
  void getsNoAnswerForTwoHostsAtOnce() throws IOException {
    assertTrue(answer("GET /en/ HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .startsWith("HTTP/1.1 400 "));
  }

  @Test
  void holdsNobodyUpByFormsThatNeverEnd() throws IOException {
    var slow = new ArrayList<Socket>();
    try {
      for (int at = 0; at < SLOW; at++) {
        slow.add(opened("POST /en/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 8192\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n\r\na="));
      }
      for (int at = 0; at < 20; at++) {
        assertTimeoutPreemptively(Duration.ofMillis(PATIENCE_MILLIS), () -> assertTrue(
            answer("GET /en/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 200 ")));
      }
    } finally {
      for (var socket : slow) socket.close();
    }
  }

  private String answer(String request) throws IOException {
    try (var socket = opened(request)) {
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private Socket opened(String request) throws IOException {
    var socket = new Socket(InetAddress.getByName("127.0.0.1"), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.getOutputStream().write(request.getBytes(UTF_8));
    return socket;
  }
}
