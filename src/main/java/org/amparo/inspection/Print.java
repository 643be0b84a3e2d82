package org.amparo.inspection;

import jakarta.json.JsonObject;
import java.util.List;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;

/**
 * What is to be printed, line by line, whatever it is printed on.
 *
 * @param language tag of what it is mostly in
 * @param rightToLeft which way its pages run
 */
public record Print(String title, String language, boolean rightToLeft, List<Line> lines) {
  public Print {
    lines = List.copyOf(lines);
  }

  /** How a line looks. */
  public enum Style {
    TITLE, HEADING, QUESTION,
    /** The same in the other language. */
    SECOND,
    /** A set answer, or a sentence of ours. */
    WORDS,
    /** What a person wrote: never changed. */
    OWN,
    SMALL
  }

  /** Which way a line runs. */
  public enum Way {
    LTR, RTL,
    /** As its first letters say. */
    AUTO
  }

  /** One paragraph; line ends in it are kept. */
  public record Line(Style style, String text, String language, Way way) {
    @Override
    public String toString() {
      return "Line[redacted]";
    }
  }

  public byte[] bytes() {
    var list = Json.createArrayBuilder();
    lines.forEach(line -> list.add(Json.createObjectBuilder().add("style", line.style().name()).add("text", line.text())
        .add("lang", line.language()).add("way", line.way().name())));
    return JsonBytes.of(Json.createObjectBuilder().add("title", title).add("lang", language).add("rtl", rightToLeft)
        .add("lines", list).build());
  }

  public static Print read(byte[] bytes) {
    var json = JsonBytes.read(bytes);
    return new Print(json.getString("title"), json.getString("lang"), json.getBoolean("rtl"),
        json.getJsonArray("lines").getValuesAs(JsonObject.class).stream().map(Print::line).toList());
  }

  private static Line line(JsonObject json) {
    return new Line(Style.valueOf(json.getString("style")), json.getString("text"), json.getString("lang"),
        Way.valueOf(json.getString("way")));
  }

  @Override
  public String toString() {
    return "Print[redacted]";
  }
}
