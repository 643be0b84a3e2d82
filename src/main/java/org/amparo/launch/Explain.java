package org.amparo.launch;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.amparo.complaint.Route;
import org.amparo.complaint.Routing;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Identifiers;
import org.amparo.questionnaire.PlainAnswers;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.questionnaire.Written;

/** {@code amparo explain}: what routing would decide on answers in a file, and what the story gives away. */
public final class Explain {
  /** @throws Refusal if the file is not there or is not a JSON object */
  public String explain(Path answersJson, LocalDate today, Path configDir) throws IOException {
    var questionnaire = Questionnaire.read(configDir);
    var answers = questionnaire.shown(PlainAnswers.read(questionnaire, plain(answersJson)));
    var route = Routing.read(configDir, questionnaire).decide(answers, today);
    return json(route, noticed(questionnaire, Identifiers.read(configDir), answers));
  }

  private static JsonObject plain(Path file) throws IOException {
    try (var reader = Json.createReader(Files.newBufferedReader(file))) {
      var root = reader.readObject();
      return root.get("answers") instanceof JsonObject inner ? inner : root;
    } catch (NoSuchFileException e) {
      throw new Refusal("There is no file " + file + "; name one that holds a JSON object of answers.", e);
    } catch (JsonException e) {
      throw new Refusal(file + " is not a JSON object; it has to look like {\"lang\": \"es\", \"event\": \"removal\"}.", e);
    }
  }

  private static List<String> noticed(Questionnaire questionnaire, Identifiers identifiers, Answers answers) {
    return questionnaire.questions().stream()
        .filter(q -> q instanceof Written.LongText t && t.scan())
        .flatMap(q -> answers.of(q.id()).stream())
        .flatMap(a -> a instanceof Answer.Words w ? identifiers.inText(w.text()).stream() : null)
        .map(Identifiers.Found::asWritten).toList();
  }

  private static String json(Route route, List<String> noticed) {
    var out = Json.createObjectBuilder()
        .add("urgency", route.urgency().name())
        .add("urgency_rules", Json.createArrayBuilder(route.rules()))
        .add("first_read_within", route.firstReadWithin())
        .add("queues", Json.createArrayBuilder(route.queues()))
        .add("followups", Json.createArrayBuilder(route.followups()))
        .add("pii_in_story", Json.createArrayBuilder(noticed)).build();
    var text = new StringWriter();
    try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.write(out);
    }
    return text.toString().strip();
  }
}
