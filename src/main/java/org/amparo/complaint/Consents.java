package org.amparo.complaint;

import jakarta.json.JsonString;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/** Who may see the complaint, as the person last said (0403); it overrides the answer they sent. */
public record Consents(Set<String> share) {
  public Consents {
    share = Set.copyOf(share);
  }

  byte[] bytes() {
    return JsonBytes.of(Json.createObjectBuilder()
        .add("share", Json.createArrayBuilder(new TreeSet<>(share))).build());
  }

  static Consents read(byte[] bytes) {
    var share = new TreeSet<String>();
    JsonBytes.read(bytes).getJsonArray("share").getValuesAs(JsonString.class).forEach(code -> share.add(code.getString()));
    return new Consents(share);
  }
}
