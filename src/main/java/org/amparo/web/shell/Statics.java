package org.amparo.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is not a page: the stylesheet, our scripts, and the files that browsers and robots ask for unbidden. */
final class Statics {
  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final byte[] ROBOTS = "User-agent: *\nDisallow: /\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] WELL = "ok\n".getBytes(StandardCharsets.US_ASCII);

  private final Map<String, Asset> assets;

  Statics(Stream<Asset> assets) {
    this.assets = assets.collect(Collectors.toUnmodifiableMap(Asset::getAddress, Function.identity()));
  }

  /** Whether this was one of ours, and is answered. */
  boolean answered(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getRequestURI();
    var asset = assets.get(path);
    if (asset != null) {
      asset.send(request, response);
      return true;
    }
    return switch (path) {
      case "/favicon.ico" -> nothing(response);
      case "/robots.txt" -> text(response, ROBOTS);
      case "/health" -> asksFromHere(request) && text(response, WELL);
      default -> false;
    };
  }

  private static boolean nothing(HttpServletResponse response) {
    response.setHeader("Cache-Control", FOREVER);
    response.setStatus(204);
    return true;
  }

  private static boolean text(HttpServletResponse response, byte[] text) throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    response.setContentLength(text.length);
    response.getOutputStream().write(text);
    return true;
  }

  /** A proxy on this machine stands for the whole world, so whoever came through one is not from here. */
  private static boolean asksFromHere(HttpServletRequest request) {
    return Origin.loopback(request.getRemoteAddr()) && request.getHeader("Forwarded") == null
        && request.getHeader("X-Forwarded-For") == null && request.getHeader("Via") == null;
  }
}
