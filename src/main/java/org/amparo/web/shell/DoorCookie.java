package org.amparo.web.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.amparo.vault.Secret;

/** The one cookie of a front: 32 random bytes that are the key, kept only as long as the browser is open. */
final class DoorCookie {
  private static final int TOKEN = 32;

  private final String name;
  private final boolean secure;
  private final String sameSite;

  /**
   * The {@code __Host-} prefix needs TLS, so plain loopback goes without it, and nothing else does. A link from elsewhere
   * may lead a person back to what they write, but never into a desk.
   */
  DoorCookie(Front front, boolean secure) {
    var plain = front == Front.INTAKE ? "door" : front.name().toLowerCase(Locale.ROOT);
    this.name = secure ? "__Host-" + plain : plain;
    this.secure = secure;
    this.sameSite = front == Front.INTAKE ? "Lax" : "Strict";
  }

  Optional<Secret> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) return Optional.empty();
    for (var cookie : cookies) {
      if (cookie.getName().equals(name)) return decoded(cookie.getValue());
    }
    return Optional.empty();
  }

  void write(HttpServletResponse response, Secret token) {
    put(response, Base64.getUrlEncoder().withoutPadding().encodeToString(token.expose()), "");
  }

  void drop(HttpServletResponse response) {
    put(response, "", "; Max-Age=0");
  }

  private void put(HttpServletResponse response, String value, String more) {
    response.addHeader("Set-Cookie",
        name + "=" + value + "; Path=/; HttpOnly; SameSite=" + sameSite + (secure ? "; Secure" : "") + more);
  }

  private static Optional<Secret> decoded(String value) {
    if (!value.matches("[\\w-]{43}")) return Optional.empty();
    byte[] token = Base64.getUrlDecoder().decode(value);
    return token.length == TOKEN ? Optional.of(Secret.owning(token)) : Optional.empty();
  }
}
