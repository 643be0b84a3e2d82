package org.amparo.web.reviewer;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.amparo.language.Fold;
import org.amparo.web.shell.Refused;

/**
 * How a reviewer looks at a paper. It stands in the address, so that every link works without a script.
 *
 * @param page from 1
 * @param zoom 0 fits the screen; above it are {@link #WIDTHS}
 * @param turn quarters of a turn to the right
 * @param panel what stands beside the page
 */
public record PaperLook(int page, int zoom, int turn, Panel panel) {
  /** Of the picture asked for, in pixels. */
  private static final List<Integer> WIDTHS = List.of(1100, 1100, 1500, 2000, 2600);
  private static final int TURNS = 4;
  private static final int MOST_PAGES = 100_000;
  private static final int MOST_DIGITS = 6;

  /** What stands beside the page: nothing asked for yet, its words, what the file says of itself. */
  public enum Panel { BESIDE, WORDS, FACTS }

  static final PaperLook FIRST = new PaperLook(1, 0, 0, Panel.BESIDE);

  /** @throws Refused if the address means nothing */
  static PaperLook of(Map<String, String> parts) {
    var page = parts.getOrDefault("page", "1");
    var view = parts.getOrDefault("view", "00b");
    if (!page.matches("[1-9]\\d{0,5}") || !view.matches("[0-4][0-3][bwf]")) throw new Refused(404);
    return new PaperLook(Math.min(Integer.parseInt(page), MOST_PAGES), view.charAt(0) - '0', view.charAt(1) - '0',
        Panel.values()["bwf".indexOf(view.charAt(2))]);
  }

  /** A number of a page as somebody types it, in the digits of any script; nothing if it is none. */
  static OptionalInt typed(String typed) {
    var digits = Fold.of(typed).text().strip().replaceFirst("^0+", "");
    if (!digits.matches("\\d+")) return OptionalInt.empty();
    return OptionalInt.of(digits.length() > MOST_DIGITS ? MOST_PAGES : Math.min(Integer.parseInt(digits), MOST_PAGES));
  }

  /** The last page, where one was asked for that lies behind it. */
  PaperLook within(int pages) {
    return page > pages ? at(pages) : this;
  }

  /** The part of an address behind the file's id. */
  String path() {
    return page + "/" + zoom + turn + "bwf".charAt(panel.ordinal());
  }

  int width() {
    return WIDTHS.get(zoom);
  }

  public PaperLook at(int other) {
    return new PaperLook(other, zoom, turn, panel);
  }

  public PaperLook beside(Panel other) {
    return new PaperLook(page, zoom, turn, other);
  }

  public boolean canGrow() {
    return zoom < WIDTHS.size() - 1;
  }

  public boolean canShrink() {
    return zoom > 0;
  }

  public PaperLook zoomed(int steps) {
    return new PaperLook(page, zoom + steps, turn, panel);
  }

  public PaperLook turned() {
    return new PaperLook(page, zoom, (turn + 1) % TURNS, panel);
  }
}
