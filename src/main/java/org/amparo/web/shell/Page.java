package org.amparo.web.shell;

import java.util.Set;

/**
 * One address of one front: what acts, what draws it, and how it is guarded.
 *
 * @param path the part behind the language, such as {@code step/{screen}}
 * @param view below {@code WEB-INF}, without its ending
 * @param bean what acts first
 * @param takes what may be sent here
 * @param scripted whether the page may run the house's own scripts, and record a voice
 */
public record Page(Front front, String path, String view, Class<? extends Acts> bean, Takes takes, Kind kind,
    boolean scripted) {

  /** How a page is guarded and sent. */
  public enum Kind {
    /** Anybody's. */
    OPEN,
    /** Behind the cookie: forms carry a token bound to it. */
    BEHIND,
    /** Behind the cookie, and its length would tell: padded, never compressed. */
    PADDED
  }

  /** What may be sent to a page, and by which methods. */
  enum Takes {
    NOTHING("GET", "HEAD"),
    FORMS("GET", "HEAD", "POST"),
    /** Forms, also with files. */
    PARCELS("GET", "HEAD", "POST"),
    /** Files in pieces, by a script of ours (tus 1.0). */
    PIECES("OPTIONS", "HEAD", "POST", "PATCH", "DELETE");

    private final Set<String> methods;

    Takes(String... methods) {
      this.methods = Set.of(methods);
    }
  }

  public static Page open(Front front, String path, String view, Class<? extends Acts> bean) {
    return new Page(front, path, view, bean, Takes.NOTHING, Kind.OPEN, false);
  }

  public static Page behind(Front front, String path, String view, Class<? extends Acts> bean) {
    return new Page(front, path, view, bean, Takes.FORMS, Kind.BEHIND, false);
  }

  /** An address that scripts speak to: nothing is drawn, and the form's token comes in a header. */
  public static Page pieces(Front front, String path, Class<? extends Acts> bean) {
    return new Page(front, path, "", bean, Takes.PIECES, Kind.BEHIND, false);
  }

  public Page posting() {
    return taking(Takes.FORMS);
  }

  /** Takes files too: {@link Visit#parcels()} brings them as they come. */
  public Page uploading() {
    return taking(Takes.PARCELS);
  }

  public Page padded() {
    return new Page(front, path, view, bean, takes, Kind.PADDED, scripted);
  }

  /** May run our own scripts; it must say and do everything without them, too. */
  public Page withScript() {
    return new Page(front, path, view, bean, takes, kind, true);
  }

  private Page taking(Takes what) {
    return new Page(front, path, view, bean, what, kind, scripted);
  }

  String allowed() {
    return String.join(", ", takes.methods.stream().sorted().toList());
  }

  boolean takes(String method) {
    return takes.methods.contains(method);
  }

  /** The address that the token of a script is for: the one without what names a single file. */
  String tokenAddress() {
    return path.replaceFirst("/\\{.*", "");
  }
}
