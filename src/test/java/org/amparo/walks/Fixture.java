package org.amparo.walks;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Interviews;
import org.amparo.questionnaire.PlainAnswers;

/** A made-up person with a story, moved in time so that their clock says today. */
record Fixture(String name, String language, Answers meant, Expected expected) {
  private static final Path FOLDER = Path.of("src/test/resources/org/amparo/complaint/fixtures");
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final List<String> OFFERED = List.of("en", "es", "ar");

  /** Where the story should arrive, and how soon it should be read. */
  record Expected(String urgency, List<String> rules, List<String> queues, List<String> cards) {}

  static Fixture read(String name) {
    try (var reader = Json.createReader(Files.newBufferedReader(FOLDER.resolve(name + ".json")))) {
      var file = reader.readObject();
      var language = OFFERED.contains(file.getString("ui_language")) ? file.getString("ui_language") : "en";
      var days = ChronoUnit.DAYS.between(LocalDate.ofInstant(Instant.parse(file.getString("clock")), ZONE),
          LocalDate.now(ZONE));
      var meant = PlainAnswers.read(Interviews.CONFIGURED, moved(file.getJsonObject("answers"), days))
          .with("lang", new Answer.Code(language));
      return new Fixture(name, language, Interviews.CONFIGURED.completed(Interviews.CONFIGURED.shown(meant)),
          expected(file.getJsonObject("expected")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Expected expected(JsonObject said) {
    return new Expected(said.getString("urgency"), texts(said, "urgency_rules"), texts(said, "queues"),
        texts(said, "followups"));
  }

  private static List<String> texts(JsonObject said, String name) {
    return said.getJsonArray(name).getValuesAs(JsonString::getString);
  }

  private static JsonObject moved(JsonObject answers, long days) {
    var moved = Json.createObjectBuilder(answers);
    if (answers.containsKey("event_date")) moved.add("event_date", movedDay(answers.getJsonObject("event_date"), days));
    if (answers.containsKey("when")) {
      var month = YearMonth.parse(answers.getJsonObject("when").getString("value"));
      moved.add("when", Json.createObjectBuilder(answers.getJsonObject("when"))
          .add("value", YearMonth.from(month.atDay(1).plusDays(days)).toString()));
    }
    return moved.build();
  }

  /** What was typed keeps its digits. */
  private static JsonObjectBuilder movedDay(JsonObject written, long days) {
    var day = LocalDate.parse(written.getString("value")).plusDays(days);
    var moved = Json.createObjectBuilder(written).add("value", day.toString());
    if (written.containsKey("typed")) {
      moved.add("typed", arabicIndic(day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear()));
    }
    return moved;
  }

  static String arabicIndic(String text) {
    var own = new StringBuilder();
    text.chars().forEach(c -> own.append((char) (c >= '0' && c <= '9' ? c - '0' + 0x0660 : c)));
    return own.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
