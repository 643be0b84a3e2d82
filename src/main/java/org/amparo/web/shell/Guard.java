package org.amparo.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;

/** Turns away what no browser of an honest person sends, before anything is read. */
final class Guard {
  private static final int LONGEST_ADDRESS = 2048;
  private static final int LONGEST_HEADERS = 7 * 1024;

  private Guard() {}

  static void sizes(HttpServletRequest request) {
    String query = request.getQueryString();
    if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS) {
      throw new Refused(414);
    }
    int headers = 0;
    for (String name : Collections.list(request.getHeaderNames())) {
      for (String value : Collections.list(request.getHeaders(name))) {
        headers += name.length() + value.length() + 4;
      }
    }
    if (headers > LONGEST_HEADERS) throw new Refused(431);
  }

  /** Two proxies could take such a request for two different ones (RFC 9112 §3.2). */
  static void host(HttpServletRequest request) {
    if (Collections.list(request.getHeaders("Host")).size() > 1) throw new Refused(400);
  }

  static void origin(HttpServletRequest request, Origin origin) {
    if (!SameOrigin.allows(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), origin.toString())) {
      throw new Refused(403);
    }
  }

  /** Behind a door a form also brings the token that the page before gave it. */
  static void token(Visit visit, Page page) {
    if (page.kind() != Page.Kind.OPEN && !visit.bringsToken()) throw new Refused(403);
  }

  /** A script of ours brings the same token in a header, which no page of others can send. */
  static void script(HttpServletRequest request, Origin origin, Visit visit, Page page) {
    origin(request, origin);
    if (!visit.fits(request.getHeader("Form-Token"), page.tokenAddress())) throw new Refused(403);
  }
}
