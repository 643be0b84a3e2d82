package org.amparo.complaint;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;
import org.amparo.questionnaire.Answers;

/** What is locked apart: the answers that tell who somebody is, and numbers moved out of the story. */
public record Identity(Answers answers, List<Moved> moved) {
  /** A number as the person wrote it, and what kind it looked like. */
  public record Moved(String kind, String text) {
    @Override
    public String toString() {
      return "[redacted]";
    }
  }

  public Identity {
    moved = List.copyOf(moved);
  }

  static Identity none() {
    return new Identity(Answers.none(), List.of());
  }

  public boolean isEmpty() {
    return answers.ids().isEmpty() && moved.isEmpty();
  }

  Identity withMoved(List<Moved> more) {
    var all = new ArrayList<>(moved);
    more.stream().filter(one -> !moved.contains(one)).forEach(all::add);
    return new Identity(answers, all);
  }

  byte[] bytes() {
    var list = Json.createArrayBuilder();
    moved.forEach(one -> list.add(Json.createObjectBuilder().add("kind", one.kind()).add("text", one.text())));
    return JsonBytes.of(Json.createObjectBuilder().add("a", answers.json()).add("moved", list).build());
  }

  static Identity read(byte[] bytes) {
    var json = JsonBytes.read(bytes);
    var moved = json.getJsonArray("moved").getValuesAs(JsonObject.class).stream()
        .map(one -> new Moved(one.getString("kind"), one.getString("text"))).toList();
    return new Identity(Answers.parse(json.getString("a")), moved);
  }

  @Override
  public String toString() {
    return "Identity[" + answers.ids().size() + " answers, " + moved.size() + " numbers]";
  }
}
