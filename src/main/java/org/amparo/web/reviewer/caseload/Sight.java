package org.amparo.web.reviewer.caseload;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.complaint.Filter;
import org.amparo.complaint.Order;
import org.amparo.complaint.Standing;
import org.amparo.complaint.View;
import org.amparo.complaint.Views;
import org.amparo.desk.DeskId;
import org.amparo.platform.Ids;
import org.amparo.web.shell.Words;

/**
 * What an address of a list shows: a standing view by its plain name, or a member's own by its random id.
 *
 * @param own the member's view, if it is one of theirs
 */
record Sight(String address, Filter filter, Order order, Optional<View> own, String nameKey) {
  static Sight of(DeskId desk, Standing view) {
    return new Sight(view == Standing.ALL ? "queue/" + desk.hex() : "view/" + desk.hex() + "/" + view.code(),
        view.filter(), view.order(), Optional.empty(), "view." + view.code());
  }

  static Sight of(View view) {
    return new Sight("view/" + view.desk().hex() + "/" + Ids.hex(view.id()), view.filter(), view.order(),
        Optional.of(view), "view.loose");
  }

  /** @param name the part of the address; empty for all that is open */
  static Optional<Sight> named(DeskId desk, String name, Views views) {
    var standing = Stream.of(Standing.values()).filter(view -> view.code().equals(name.isEmpty() ? "all" : name))
        .map(view -> of(desk, view)).findFirst();
    return standing.or(() -> id(name).flatMap(id -> views.find(desk, id)).map(Sight::of));
  }

  /** The standing view that shows just this, if there is one. */
  static Optional<Sight> like(View wanted) {
    return Stream.of(Standing.values())
        .filter(view -> view.filter().equals(wanted.filter()) && view.order() == wanted.order())
        .map(view -> of(wanted.desk(), view)).findFirst();
  }

  String name(Words words) {
    return own.filter(View::isKept).map(View::name).orElseGet(() -> words.get(nameKey));
  }

  private static Optional<UUID> id(String name) {
    return name.matches("[0-9a-f]{32}") ? Optional.of(Ids.ofHex(name)) : Optional.empty();
  }
}
