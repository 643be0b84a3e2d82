package org.amparo.inspection;

import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/**
 * What came of a {@link Print}.
 *
 * @param missing how many signs stand as boxes, as no font here has them
 */
public record Printed(int pages, int missing) {
  public byte[] bytes() {
    return JsonBytes.of(Json.createObjectBuilder().add("pages", pages).add("missing", missing).build());
  }

  public static Printed read(byte[] bytes) {
    var json = JsonBytes.read(bytes);
    return new Printed(json.getInt("pages"), json.getInt("missing"));
  }
}
