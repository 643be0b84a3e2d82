package org.amparo.web.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import org.amparo.language.Languages;
import org.amparo.language.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeafletTest {
  private final Languages languages = Languages.read(Path.of("config"));
  private final Leaflet leaflet =
      new Leaflet(languages, Phrases.read(Path.of("translations"), languages), new Looks("a { b: c }"));

  @Test
  void takesThePlaceOfAnEmptyRefusalAndSpeaksEachLanguage() {
    var told = instead("HTTP/1.1 400 Invalid URI\r\nConnection: close\r\nContent-Length: 0\r\n\r\n").orElseThrow();

    assertTrue(told.startsWith("HTTP/1.1 400 Bad Request\r\n"));
    assertTrue(told.contains("\r\nContent-Security-Policy: default-src 'none'"));
    for (var language : languages.offered()) {
      assertTrue(told.contains("lang=\"" + language.tag() + "\" dir=\"" + language.direction()));
    }
    var body = told.substring(told.indexOf("\r\n\r\n") + 4);
    assertTrue(told.contains("\r\nContent-Length: " + body.getBytes(UTF_8).length + "\r\n"));
  }

  @Test
  void doesNotCallFineWhatNobodyCouldRead() {
    assertTrue(instead("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").orElseThrow().startsWith("HTTP/1.1 400 "));
  }

  @Test
  void keepsTheStatusThatSaysMore() {
    assertTrue(instead("HTTP/1.1 505 Anything\r\nContent-Length: 0\r\n\r\n").orElseThrow()
        .startsWith("HTTP/1.1 505 HTTP Version Not Supported\r\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "HTTP/1.1 100 Continue\r\n\r\n",
      "HTTP/1.1 303 See Other\r\nLocation: /en/\r\nContent-Length: 0\r\n\r\n",
      "HTTP/1.1 404 Not Found\r\nContent-Security-Policy: default-src 'none'\r\nContent-Length: 0\r\n\r\n",
      "HTTP/1.1 400 Bad Request\r\nContent-Length: 12\r\n\r\n",
      "HTTP/1.1 400 in the middle of a page", "<!DOCTYPE html>", ""})
  void leavesEveryOtherAnswerAsItIs(String answer) {
    assertEquals(Optional.empty(), instead(answer));
  }

  private Optional<String> instead(String answer) {
    return leaflet.instead(ByteBuffer.wrap(answer.getBytes(UTF_8))).map(bytes -> new String(bytes, UTF_8));
  }
}
