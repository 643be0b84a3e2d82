package org.amparo.complaint;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.desk.DeskId;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/** All views of a member: those they keep, and the last few that they only looked through. */
public record Views(List<View> all) {
  public static final Views NONE = new Views(List.of());
  static final int MOST_KEPT = 60;
  static final int MOST_LOOSE = 8;

  public Views {
    all = List.copyOf(all);
  }

  /** What is kept for a desk, in the order of keeping. */
  public List<View> kept(DeskId desk) {
    return all.stream().filter(view -> view.isKept() && view.desk().equals(desk)).toList();
  }

  public Optional<View> find(DeskId desk, UUID id) {
    return all.stream().filter(view -> view.id().equals(id) && view.desk().equals(desk)).findFirst();
  }

  /** One that shows the same already, so that nothing has to be written. */
  public Optional<View> like(View other) {
    return all.stream().filter(view -> view.showsAs(other)).findFirst();
  }

  /** With one more that is looked through; the oldest such one goes. */
  Views with(View loose) {
    var others = all.stream().filter(view -> !view.isKept()).toList();
    var leaving = others.size() < MOST_LOOSE ? Stream.<View>of()
        : others.stream().limit(others.size() - MOST_LOOSE + 1L);
    var gone = leaving.collect(Collectors.toSet());
    return new Views(Stream.concat(all.stream().filter(view -> !gone.contains(view)), Stream.of(loose)).toList());
  }

  public boolean isFull() {
    return all.stream().filter(View::isKept).count() >= MOST_KEPT;
  }

  boolean isKept(UUID id) {
    return all.stream().anyMatch(view -> view.isKept() && view.id().equals(id));
  }

  Views changed(UUID id, UnaryOperator<View> change) {
    return new Views(all.stream().map(view -> view.id().equals(id) ? change.apply(view) : view).toList());
  }

  Views without(Predicate<View> leaving) {
    return new Views(all.stream().filter(leaving.negate()).toList());
  }

  byte[] bytes() {
    var views = Json.createArrayBuilder();
    all.forEach(view -> views.add(view.json()));
    return JsonBytes.of(Json.createObjectBuilder().add("views", views).build());
  }

  static Views read(byte[] bytes) {
    return new Views(JsonBytes.read(bytes).getJsonArray("views").getValuesAs(JsonObject.class).stream()
        .map(View::read).toList());
  }

  @Override
  public String toString() {
    return "Views[" + all.size() + "]";
  }
}
