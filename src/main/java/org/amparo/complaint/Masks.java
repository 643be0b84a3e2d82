package org.amparo.complaint;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amparo.desk.MemberId;
import org.amparo.platform.Ids;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;
import org.amparo.questionnaire.Answers;

/** The passages of a case that a desk covers (0209), in answers and messages alike, until somebody takes the mask away. */
public record Masks(List<Mask> all) {
  public static final Masks NONE = new Masks(List.of());

  /** One passage, and who covered it. */
  public record Mask(UUID id, String passage, MemberId by) {
    @Override
    public String toString() {
      return "Mask[redacted]";
    }
  }

  public Masks {
    all = List.copyOf(all);
  }

  public String over(String text) {
    var covered = text;
    for (var mask : all) {
      covered = Cover.of(mask.passage()).apply(covered);
    }
    return covered;
  }

  Answers over(Answers answers) {
    return all.isEmpty() ? answers : Cover.over(answers, this::over);
  }

  Masks with(Mask mask) {
    var more = new ArrayList<>(without(mask.id()).all);
    more.add(mask);
    return new Masks(more);
  }

  Masks without(UUID id) {
    return new Masks(all.stream().filter(mask -> !mask.id().equals(id)).toList());
  }

  /** Without those that still hold a passage which is struck out for good. */
  Masks free(String passage) {
    return new Masks(all.stream()
        .filter(mask -> !mask.passage().contains(passage) && !passage.contains(mask.passage())).toList());
  }

  byte[] bytes() {
    var list = Json.createArrayBuilder();
    all.forEach(mask -> list.add(Json.createObjectBuilder().add("id", Ids.hex(mask.id()))
        .add("passage", mask.passage()).add("by", mask.by().hex())));
    return JsonBytes.of(Json.createObjectBuilder().add("masks", list).build());
  }

  static Masks read(byte[] bytes) {
    return new Masks(JsonBytes.read(bytes).getJsonArray("masks").getValuesAs(JsonObject.class).stream()
        .map(mask -> new Mask(Ids.ofHex(mask.getString("id")), mask.getString("passage"),
            MemberId.ofHex(mask.getString("by")))).toList());
  }

  @Override
  public String toString() {
    return "Masks[" + all.size() + "]";
  }
}
