package org.amparo.questionnaire;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Answers as people write them by hand in a file: codes, lists, texts, {@code {"value": "2026-03-07"}}. */
public final class PlainAnswers {
  private PlainAnswers() {}

  /** What the questionnaire asks, of what the object says; all else is passed over. */
  public static Answers read(Questionnaire questionnaire, JsonObject plain) {
    var answers = Answers.none();
    for (var q : questionnaire.questions()) {
      var answer = Optional.ofNullable(plain.get(q.id())).flatMap(v -> answer(q, v));
      if (answer.isPresent()) answers = answers.with(q.id(), answer.get());
    }
    return answers;
  }

  private static Optional<Answer> answer(Question q, JsonValue v) {
    if (q instanceof Choice.Checkbox) return v == JsonValue.TRUE ? Optional.of(new Answer.Yes()) : Optional.empty();
    if (q instanceof Choice.Multi) return Optional.of(new Answer.Codes(codes(v))).filter(c -> !c.picked().isEmpty())
        .map(c -> c);
    if (q instanceof Choice) return text(v).map(Answer.Code::new);
    if (q instanceof Written.Group g) return parts(g, v);
    if (q instanceof Written.Day) return day(v);
    if (q instanceof Written.Month) return month(v);
    if (q instanceof Written.Identifier i) return typed(v).map(i.identifier()::check);
    return q instanceof Written.Files ? Optional.empty() : text(v).map(Answer.Words::new);
  }

  private static List<String> codes(JsonValue v) {
    if (v instanceof JsonArray a) return a.stream().flatMap(e -> text(e).stream()).toList();
    return text(v).stream().toList();
  }

  private static Optional<Answer> parts(Written.Group group, JsonValue v) {
    if (!(v instanceof JsonObject o)) return Optional.empty();
    var parts = new TreeMap<String, Answer>();
    group.parts().forEach(p -> Optional.ofNullable(o.get(group.part(p))).flatMap(e -> answer(p, e))
        .ifPresent(a -> parts.put(group.part(p), a)));
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Answer.Parts(parts));
  }

  private static Optional<Answer> day(JsonValue v) {
    var written = typed(v).orElse("");
    return dated(v, LocalDate::parse).<Answer>map(d -> new Answer.Day(d, approx(v),
        written.isEmpty() ? Typed.join("" + d.getDayOfMonth(), "" + d.getMonthValue(), "" + d.getYear()) : written))
        .or(() -> Optional.of(written).filter(t -> !t.isEmpty()).map(t -> new Answer.Day(null, approx(v), t)));
  }

  private static Optional<Answer> month(JsonValue v) {
    return dated(v, YearMonth::parse).map(m -> new Answer.Month(m, approx(v),
        Typed.join("" + m.getMonthValue(), "" + m.getYear())));
  }

  private static <T> Optional<T> dated(JsonValue v, Function<String, T> parse) {
    try {
      return (v instanceof JsonObject o ? text(o.get("value")) : text(v)).map(parse);
    } catch (DateTimeException e) {
      return Optional.empty();   // a day that is none counts as not given
    }
  }

  private static Optional<String> typed(JsonValue v) {
    return v instanceof JsonObject o ? text(o.get("typed")) : text(v);
  }

  private static boolean approx(JsonValue v) {
    return v instanceof JsonObject o && o.get("approx") == JsonValue.TRUE;
  }

  private static Optional<String> text(JsonValue v) {
    return v instanceof JsonString s && !s.getString().isBlank() ? Optional.of(s.getString()) : Optional.empty();
  }
}
