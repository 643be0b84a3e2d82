package org.amparo.complaint;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.amparo.desk.DeskId;
import org.amparo.platform.Ids;
import org.amparo.platform.Json;

/**
 * A way to look at a desk's list that a member made. Its address is its random id, so that none says what they seek.
 *
 * @param name what they call it; empty until it is kept
 */
public record View(UUID id, DeskId desk, String name, Filter filter, Order order) {
  public static View fresh(DeskId desk, Filter filter, Order order) {
    return new View(UUID.randomUUID(), desk, "", filter, order);
  }

  public boolean isKept() {
    return !name.isEmpty();
  }

  public View named(String next) {
    return new View(id, desk, next, filter, order);
  }

  boolean showsAs(View other) {
    return desk.equals(other.desk) && filter.equals(other.filter) && order == other.order;
  }

  JsonObject json() {
    return Json.createObjectBuilder().add("id", Ids.hex(id)).add("desk", desk.hex()).add("name", name)
        .add("filter", filter.json()).add("order", order.name()).build();
  }

  static View read(JsonObject json) {
    return new View(Ids.ofHex(json.getString("id")), new DeskId(Ids.ofHex(json.getString("desk"))),
        json.getString("name"), Filter.read(json.getJsonObject("filter")), Order.valueOf(json.getString("order")));
  }

  @Override
  public String toString() {
    return "View[redacted]";
  }
}
