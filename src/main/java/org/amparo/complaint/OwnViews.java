package org.amparo.complaint;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.amparo.desk.Reviewer;
import org.amparo.desk.Shelf;

/** How a member looks at their lists, kept on their own shelf. */
public final class OwnViews {
  public static final int LONGEST_NAME = 60;

  private final Shelf shelf;

  public OwnViews(Shelf shelf) {
    this.shelf = shelf;
  }

  public Views of(Reviewer reviewer) {
    return shelf.read(reviewer).map(Views::read).orElse(Views.NONE);
  }

  /** A filter that was sent gets an address of its own; one that shows the same already has it. */
  public View look(Reviewer reviewer, View wanted) {
    return of(reviewer).like(wanted).orElseGet(() -> {
      change(reviewer, views -> views.with(wanted));
      return wanted;
    });
  }

  /** Keeps a view under a name, or under another one; nothing happens once there are too many. */
  public void keep(Reviewer reviewer, UUID id, String name) {
    change(reviewer, views -> views.isFull() && !views.isKept(id) ? views
        : views.changed(id, view -> view.named(shortened(name))));
  }

  public void remove(Reviewer reviewer, UUID id) {
    change(reviewer, views -> views.without(view -> view.id().equals(id)));
  }

  private void change(Reviewer reviewer, UnaryOperator<Views> change) {
    shelf.change(reviewer, before -> change.apply(before.map(Views::read).orElse(Views.NONE)).bytes());
  }

  private static String shortened(String name) {
    var stripped = name.strip();
    return stripped.codePointCount(0, stripped.length()) <= LONGEST_NAME ? stripped
        : stripped.substring(0, stripped.offsetByCodePoints(0, LONGEST_NAME));
  }
}
