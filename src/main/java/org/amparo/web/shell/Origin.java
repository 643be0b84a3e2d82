package org.amparo.web.shell;

import jakarta.servlet.http.HttpServletRequest;

/**
 * How this request reached us, as the browser sees it.
 *
 * @param secure whether the browser speaks TLS; only names of this machine may go without
 */
record Origin(String host, boolean secure) {

  static Origin of(HttpServletRequest request) {
    String host = request.getHeader("Host");
    return new Origin(host, request.isSecure() || forwardedSecurely(request) || !thisMachine(host));
  }

  @Override
  public String toString() {
    return (secure ? "https://" : "http://") + host;
  }

  /** A proxy in front is believed only from this machine. */
  private static boolean forwardedSecurely(HttpServletRequest request) {
    return loopback(request.getRemoteAddr()) && "https".equals(request.getHeader("X-Forwarded-Proto"));
  }

  static boolean loopback(String address) {
    return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
  }

  private static boolean thisMachine(String host) {
    return host != null && host.matches("(?i)((.+\\.)?localhost|127\\.[0-9.]+|\\[::1])(:\\d+)?");
  }
}
