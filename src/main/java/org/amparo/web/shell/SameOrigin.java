package org.amparo.web.shell;

/** Whether a POST was pressed on a page of ours: the browser's own word for it, else the exact origin. */
final class SameOrigin {
  private SameOrigin() {}

  /**
   * @param site the {@code Sec-Fetch-Site} header, or null in older browsers
   * @param origin the {@code Origin} header, or null
   * @param own scheme, host and port as this request came in
   */
  static boolean allows(String site, String origin, String own) {
    return site == null ? own.equals(origin) : site.equals("same-origin");
  }
}
