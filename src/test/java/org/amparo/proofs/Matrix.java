package org.amparo.proofs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.amparo.web.shell.Front;

/** What every visitor is to get of every page and act, as it was typed by hand in {@code authorisation.txt}. */
record Matrix(List<Line> lines) {
  private static final Pattern LINE =
      Pattern.compile("(GET|POST|HEAD|PATCH|DELETE) (\\S+)(?: ([\\w-]+))?(?: (\\S+=\\S*))? *\\|(.*)");

  /**
   * One page or one act.
   *
   * @param act which button is pressed; empty if none
   * @param fields what else the form says
   * @param cells what each visitor gets, in the order of the asking
   */
  record Line(Front front, String method, String path, String act, Map<String, String> fields,
      Map<String, String> cells) {
    /** The cells without those that say that nobody asks. */
    Map<String, String> asked() {
      var asked = new LinkedHashMap<>(cells);
      asked.values().removeIf("-"::equals);
      return asked;
    }

    @Override
    public String toString() {
      return front + " " + method + " " + path + " " + act;
    }
  }

  static Matrix typed() {
    var lines = new ArrayList<Line>();
    var front = Front.INTAKE;
    List<String> visitors = List.of();
    for (var typed : text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()) {
      if (typed.startsWith("=")) {
        var head = List.of(typed.substring(1).strip().split(" +"));
        front = Front.valueOf(head.get(0));
        visitors = head.subList(1, head.size());
      } else {
        lines.add(line(front, visitors, typed));
      }
    }
    return new Matrix(lines);
  }

  /** How many answers are typed. */
  long answers() {
    return lines.stream().mapToLong(line -> line.asked().size()).sum();
  }

  private static Line line(Front front, List<String> visitors, String typed) {
    var parts = LINE.matcher(typed);
    if (!parts.matches()) throw new IllegalArgumentException("not a line: " + typed);
    var words = parts.group(5).strip().split(" +");
    if (words.length != visitors.size()) throw new IllegalArgumentException("not for everybody: " + typed);
    var cells = new LinkedHashMap<String, String>();
    for (int at = 0; at < words.length; at++) {
      cells.put(visitors.get(at), words[at]);
    }
    var path = parts.group(2).equals("/") ? "" : parts.group(2);
    var act = parts.group(3) == null ? "" : parts.group(3);
    return new Line(front, parts.group(1), path, act, fields(parts.group(4)), cells);
  }

  private static Map<String, String> fields(String typed) {
    var fields = new LinkedHashMap<String, String>();
    if (typed == null) return fields;
    for (var field : typed.split("&")) {
      fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
    }
    return fields;
  }

  private static String text() {
    try (var in = Matrix.class.getResourceAsStream("authorisation.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
