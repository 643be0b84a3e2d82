package org.amparo.web.shell;

/**
 * One address of one front: what acts, what draws it, and how it is guarded.
 *
 * @param path the part behind the language, such as {@code step/{screen}}
 * @param view below {@code WEB-INF}, without its ending
 * @param bean what acts first
 * @param posts whether forms come here
 */
public record Page(Front front, String path, String view, Class<? extends Acts> bean, boolean posts, Kind kind) {

  /** How a page is guarded and sent. */
  public enum Kind {
    /** Anybody's. */
    OPEN,
    /** Behind the cookie: forms carry a token bound to it. */
    BEHIND,
    /** Behind the cookie, and its length would tell: padded, never compressed. */
    PADDED
  }

  public static Page open(Front front, String path, String view, Class<? extends Acts> bean) {
    return new Page(front, path, view, bean, false, Kind.OPEN);
  }

  public static Page behind(Front front, String path, String view, Class<? extends Acts> bean) {
    return new Page(front, path, view, bean, true, Kind.BEHIND);
  }

  public Page posting() {
    return new Page(front, path, view, bean, true, kind);
  }

  public Page padded() {
    return new Page(front, path, view, bean, posts, Kind.PADDED);
  }

  String allowed() {
    return posts ? "GET, HEAD, POST" : "GET, HEAD";
  }

  boolean takes(String method) {
    return method.equals("GET") || method.equals("HEAD") || posts && method.equals("POST");
  }
}
