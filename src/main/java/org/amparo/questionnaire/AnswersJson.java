package org.amparo.questionnaire;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.TreeMap;
import org.amparo.platform.Json;

/** How answers stand inside a sealed record: each an object whose first name tells its kind. */
final class AnswersJson {
  private AnswersJson() {}

  static String write(Answers answers) {
    var out = Json.createObjectBuilder();
    answers.ids().forEach(id -> out.add(id, value(answers.of(id).orElseThrow())));
    return out.build().toString();
  }

  static Answers parse(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      var answers = Answers.none();
      for (var e : reader.readObject().entrySet()) {
        answers = answers.with(e.getKey(), answer(e.getValue().asJsonObject()));
      }
      return answers;
    }
  }

  private static JsonObject value(Answer answer) {
    var out = Json.createObjectBuilder();
    if (answer instanceof Answer.Code c) out.add("code", c.code());
    else if (answer instanceof Answer.Codes c) out.add("codes", Json.createArrayBuilder(c.picked()));
    else if (answer instanceof Answer.Yes) out.add("yes", true);
    else if (answer instanceof Answer.Words w) out.add("words", w.text());
    else if (answer instanceof Answer.Day d) {
      out.add("day", orNull(d.value())).add("approx", d.approx()).add("typed", d.typed());
    } else if (answer instanceof Answer.Month m) {
      out.add("month", orNull(m.value())).add("approx", m.approx()).add("typed", m.typed());
    } else if (answer instanceof Answer.Identified i) {
      out.add("identified", i.typed()).add("canonical", orNull(i.canonical())).add("warning", orNull(i.warning()));
    } else if (answer instanceof Answer.Parts p) {
      var parts = Json.createObjectBuilder();
      p.parts().forEach((part, a) -> parts.add(part, value(a)));
      out.add("parts", parts);
    }
    return out.build();
  }

  private static Answer answer(JsonObject o) {
    if (o.containsKey("code")) return new Answer.Code(o.getString("code"));
    if (o.containsKey("codes")) {
      return new Answer.Codes(o.getJsonArray("codes").getValuesAs(JsonString::getString));
    }
    if (o.containsKey("yes")) return new Answer.Yes();
    if (o.containsKey("words")) return new Answer.Words(o.getString("words"));
    if (o.containsKey("identified")) {
      return new Answer.Identified(o.getString("identified"), o.getString("canonical", null),
          o.getString("warning", null));
    }
    return o.containsKey("parts") ? parts(o.getJsonObject("parts")) : dated(o);
  }

  private static Answer parts(JsonObject o) {
    var parts = new TreeMap<String, Answer>();
    o.forEach((part, v) -> parts.put(part, answer(v.asJsonObject())));
    return new Answer.Parts(parts);
  }

  private static Answer dated(JsonObject o) {
    var approx = o.getBoolean("approx", false);
    var typed = o.getString("typed", "");
    if (o.containsKey("month")) {
      return new Answer.Month(o.isNull("month") ? null : YearMonth.parse(o.getString("month")), approx, typed);
    }
    return new Answer.Day(o.isNull("day") ? null : LocalDate.parse(o.getString("day")), approx, typed);
  }

  private static JsonValue orNull(Object value) {
    return value == null ? JsonValue.NULL : Json.createValue(value.toString());
  }
}
