package org.amparo.questionnaire;

import java.util.ArrayList;
import java.util.List;

/** Day, month and year fields, kept together as one text in the order they were typed. */
final class Typed {
  private Typed() {}

  static String join(String... fields) {
    return String.join("/", fields);
  }

  /** The fields again; a text that was typed otherwise stands whole in the first. */
  static List<String> fields(String typed, int count) {
    var parts = typed.split("/", -1);
    if (parts.length == count) return List.of(parts);
    var fields = new ArrayList<String>(List.of(typed));
    while (fields.size() < count) fields.add("");
    return List.copyOf(fields);
  }
}
