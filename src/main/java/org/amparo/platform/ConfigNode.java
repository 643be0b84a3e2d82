package org.amparo.platform;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** A place in a JSON configuration file: reading a wrong kind of value notes a fault and goes on. */
public final class ConfigNode {
  private final String file;
  private final String place;
  private final JsonValue value;
  private final Faults faults;

  private ConfigNode(String file, String place, JsonValue value, Faults faults) {
    this.file = file;
    this.place = place;
    this.value = value;
    this.faults = faults;
  }

  /** The root object of a file; an absent or broken file is a fault and reads as an empty object. */
  public static ConfigNode read(Path directory, String file, Faults faults) {
    var path = directory.resolve(file);
    try {
      return of(file, Files.readString(path), faults);
    } catch (IOException e) {
      faults.add(path.toString(), "", "cannot be read.", "Put the file there, readable, in UTF-8.");
      return new ConfigNode(file, "", JsonValue.EMPTY_JSON_OBJECT, faults);
    }
  }

  /** The root object of a text. */
  public static ConfigNode of(String file, String json, Faults faults) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return new ConfigNode(file, "", reader.readObject(), faults);
    } catch (JsonException e) {
      faults.add(file, "", "is not a JSON object: " + e.getMessage(), "Mend the JSON there.");
      return new ConfigNode(file, "", JsonValue.EMPTY_JSON_OBJECT, faults);
    }
  }

  public boolean has(String name) {
    return value instanceof JsonObject o && o.containsKey(name);
  }

  public ConfigNode at(String name) {
    var inner = value instanceof JsonObject o ? o.getOrDefault(name, JsonValue.NULL) : JsonValue.NULL;
    return new ConfigNode(file, place.isEmpty() ? name : place + "." + name, inner, faults);
  }

  /** The text at a name, which must be there. */
  public String text(String name) {
    return at(name).asText();
  }

  public String text(String name, String otherwise) {
    return has(name) ? text(name) : otherwise;
  }

  public String asText() {
    return value instanceof JsonString s ? s.getString() : wrong("", "a text in quotes");
  }

  public boolean flag(String name) {
    if (!has(name)) return false;
    var v = at(name);
    return v.value == JsonValue.TRUE || v.value != JsonValue.FALSE && v.wrong(false, "true or false");
  }

  public int number(String name, int otherwise) {
    if (!has(name)) return otherwise;
    var v = at(name);
    return v.value instanceof JsonNumber n && n.isIntegral() ? n.intValue() : v.wrong(otherwise, "a whole number");
  }

  /** The list at a name; none if the name is absent. */
  public List<ConfigNode> list(String name) {
    return has(name) ? at(name).asList() : List.of();
  }

  public List<ConfigNode> asList() {
    if (!(value instanceof JsonArray a)) return wrong(List.of(), "a list in [ ]");
    return IntStream.range(0, a.size())
        .mapToObj(i -> new ConfigNode(file, place + "[" + i + "]", a.get(i), faults)).toList();
  }

  /** The list of texts at a name, or the one text there; none if the name is absent. */
  public List<String> texts(String name) {
    if (!has(name)) return List.of();
    var v = at(name);
    return v.isText() ? List.of(v.asText()) : v.asList().stream().map(ConfigNode::asText).toList();
  }

  public boolean isText() {
    return value instanceof JsonString;
  }

  public boolean isObject() {
    return value instanceof JsonObject;
  }

  public boolean isNull() {
    return value == JsonValue.NULL;
  }

  public JsonValue value() {
    return value;
  }

  public JsonObject asObject() {
    return value instanceof JsonObject o ? o : wrong(JsonValue.EMPTY_JSON_OBJECT, "an object in { }");
  }

  /** The objects of a list by what names them, with their places said by that name rather than by number. */
  public <T> List<T> each(String name, String key, BiFunction<String, ConfigNode, T> read) {
    return list(name).stream().map(n -> {
      var id = n.text(key);
      var where = (place.isEmpty() ? "" : place + ", ") + name + " \"" + id + "\"";
      return read.apply(id, new ConfigNode(file, where, n.value, faults));
    }).toList();
  }

  public String file() {
    return file;
  }

  public String place() {
    return place;
  }

  public Faults faults() {
    return faults;
  }

  /** Notes a fault at this place. */
  public void fault(String what, String fix) {
    faults.add(file, place, what, fix);
  }

  private <T> T wrong(T instead, String wanted) {
    fault(value == JsonValue.NULL ? "is missing." : "is the wrong kind of value.", "Write " + wanted + ".");
    return instead;
  }
}
