package org.amparo.language;

import java.util.ArrayList;
import java.util.List;

/** Where words stand in a text, one behind the other; {@link Fold} says what counts as the same. */
public record Finds(List<Place> places) {
  /** Enough for anybody to go through. */
  public static final int MOST = 500;

  /** From one place of the text up to another. */
  public record Place(int from, int to) {}

  public static Finds of(String text, String words) {
    var sought = Fold.of(words).text().strip();
    var places = new ArrayList<Place>();
    if (sought.isEmpty()) return new Finds(places);
    var fold = Fold.of(text);
    for (int at = fold.text().indexOf(sought); at >= 0 && places.size() < MOST;
        at = fold.text().indexOf(sought, at + sought.length())) {
      places.add(new Place(fold.from(at), end(text, fold, at + sought.length() - 1)));
    }
    return new Finds(places);
  }

  /** Behind the last sign that was found, with the marks that stand on it. */
  private static int end(String text, Fold fold, int last) {
    int end = fold.from(last) + Character.charCount(text.codePointAt(fold.from(last)));
    while (end < text.length() && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }
}
