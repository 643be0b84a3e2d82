package org.amparo.proofs;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.harness.RunningPortal;
import org.amparo.vault.DoorKeys;
import org.amparo.vault.Secret;
import org.amparo.web.shell.Front;

/** Asks one front for one page with one cookie, follows nothing, and says in a word what came back. */
final class Doorman {
  private final RunningPortal portal;
  private final HttpClient here = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpClient named;

  Doorman(RunningPortal portal) {
    this.portal = portal;
    this.named = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
        .proxy(ProxySelector.of(new InetSocketAddress("127.0.0.1", portal.port()))).build();
  }

  /**
   * What is asked.
   *
   * @param cookie what the browser holds under the name of every front; empty if nothing
   * @param tokenFor the address whose form token goes with it
   */
  record Knock(Front front, String method, String address, String cookie, Map<String, String> fields,
      String tokenFor) {}

  /** What came back. */
  record Answer(int status, String location, byte[] body) {
    /** The status; for a way on, the first word of where to; {@code in} is the page that everybody is sent to. */
    String word() {
      if (status != 303) return Integer.toString(status);
      var to = location.replaceFirst("^/en/", "").replaceFirst("[/#].*", "");
      return ">" + (to.isEmpty() ? "in" : to);
    }
  }

  Answer ask(Knock knock) throws IOException, InterruptedException {
    var base = base(knock.front());
    var request = HttpRequest.newBuilder(URI.create(base + knock.address())).timeout(Duration.ofSeconds(60));
    if (!knock.cookie().isEmpty()) request.header("Cookie", cookies(knock.cookie()));
    var token = token(knock);
    if (knock.method().matches("GET|HEAD|DELETE")) {
      request.header("Origin", base).header("Form-Token", token)
          .method(knock.method(), HttpRequest.BodyPublishers.noBody());
    } else {
      var fields = new LinkedHashMap<>(knock.fields());
      fields.put("form", token);
      request.header("Origin", base).header("Content-Type", "application/x-www-form-urlencoded")
          .header("Form-Token", token).method(knock.method(), HttpRequest.BodyPublishers.ofString(encoded(fields)));
    }
    var answer = (knock.front() == Front.INTAKE ? here : named)
        .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    return new Answer(answer.statusCode(), answer.headers().firstValue("Location").orElse(""), answer.body());
  }

  private String base(Front front) {
    return switch (front) {
      case INTAKE -> portal.intake();
      case DESK -> portal.desk();
      case STEWARD -> portal.steward();
    };
  }

  private static String cookies(String value) {
    return "door=" + value + "; desk=" + value + "; steward=" + value;
  }

  /** A form's token comes from the cookie and the address alone, so whoever holds a cookie could have any. */
  private static String token(Knock knock) {
    if (knock.cookie().isEmpty()) return "none";
    try (var pepper = Secret.owning(new byte[32]);
        var door = Secret.owning(Base64.getUrlDecoder().decode(knock.cookie()))) {
      return new DoorKeys(pepper).formToken(door, knock.tokenFor());
    }
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream().map(field -> field.getKey() + "="
        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
  }
}
