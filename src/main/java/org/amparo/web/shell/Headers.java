package org.amparo.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** The headers every answer carries, whatever it says. */
final class Headers {
  private static final String NOTHING_ELSE = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
      + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  /** With {@code no-referrer} browsers would send {@code Origin: null}, and our own forms would be refused. */
  private static final Map<String, String> ALWAYS = Map.of(
      "Content-Security-Policy", NOTHING_ELSE,
      "X-Content-Type-Options", "nosniff",
      "X-Frame-Options", "DENY",
      "Referrer-Policy", "same-origin",
      "Cross-Origin-Opener-Policy", "same-origin",
      "Cross-Origin-Embedder-Policy", "require-corp",
      "Cross-Origin-Resource-Policy", "same-origin",
      "Permissions-Policy", NO_DEVICES,
      "X-Robots-Tag", "noindex, nofollow",
      "Cache-Control", "no-store");

  private Headers() {}

  static Map<String, String> always() {
    return ALWAYS;
  }

  static void put(HttpServletResponse response, boolean secure) {
    ALWAYS.forEach(response::setHeader);
    if (secure) {
      response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    }
  }

  /**
   * For a page with a script of ours: it may run that, speak to us, play what was recorded, and ask for the microphone.
   * At a desk it plays recordings that lie here, and nothing more.
   */
  static void allowScript(HttpServletResponse response, Front front) {
    if (front != Front.INTAKE) {
      response.setHeader("Content-Security-Policy", NOTHING_ELSE + "; script-src 'self'; media-src 'self'");
      return;
    }
    response.setHeader("Content-Security-Policy",
        NOTHING_ELSE + "; script-src 'self'; connect-src 'self'; media-src 'self' blob:");
    response.setHeader("Permissions-Policy", NO_DEVICES.replace("microphone=()", "microphone=(self)"));
  }
}
