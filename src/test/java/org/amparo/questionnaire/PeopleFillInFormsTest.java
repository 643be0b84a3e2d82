package org.amparo.questionnaire;

import static org.amparo.questionnaire.Interviews.CONFIGURED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each person of the fixtures, posting screen after screen as a browser does. */
class PeopleFillInFormsTest {
  private static final Path FIXTURES = Path.of("src/test/resources/org/amparo/complaint/fixtures");

  static Stream<Path> people() throws IOException {
    try (var files = Files.list(FIXTURES)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("people")
  void whatIsPostedIsWhatTheyMean(Path file) throws IOException {
    var person = read(file);
    var meant = CONFIGURED.shown(PlainAnswers.read(CONFIGURED, person.getJsonObject("answers")));
    var today = LocalDate.ofInstant(Instant.parse(person.getString("clock")), ZoneOffset.UTC);

    assertEquals(expected(meant), expected(CONFIGURED.completed(fill(CONFIGURED.screens(), meant, today))));
  }

  @ParameterizedTest
  @MethodSource("people")
  void theOrderOfScreensDoesNotMatterWhenAllAreFilledTwice(Path file) throws IOException {
    var meant = CONFIGURED.shown(PlainAnswers.read(CONFIGURED, read(file).getJsonObject("answers")));
    var twice = new ArrayList<>(CONFIGURED.screens());
    Collections.shuffle(twice, new Random(7));
    twice.addAll(CONFIGURED.screens());

    assertEquals(expected(meant), expected(CONFIGURED.completed(fill(twice, meant, Interviews.TODAY))));
  }

  /** Languages that are not offered yet cannot be picked; what stands by itself is filled in. */
  private static Answers expected(Answers meant) {
    return CONFIGURED.completed(meant).without("lang");
  }

  private static Answers fill(List<Screen> screens, Answers meant, LocalDate today) {
    var draft = Answers.none();
    for (var screen : screens) draft = CONFIGURED.read(screen, posted(screen, meant), draft, today).answers();
    return draft;
  }

  private static Posted posted(Screen screen, Answers meant) {
    var form = new Posted();
    screen.questions().forEach(q -> meant.of(q.id()).ifPresent(a -> type(form, q.id(), a)));
    return form;
  }

  private static void type(Posted form, String control, Answer answer) {
    answer.codes().forEach(c -> form.and(control, c));
    if (answer instanceof Answer.Yes) form.and(control, "yes");
    if (answer instanceof Answer.Words w) form.and(control, w.text());
    if (answer instanceof Answer.Identified i) form.and(control, i.typed());
    if (answer instanceof Answer.Parts p) p.parts().forEach((part, a) -> type(form, control + "." + part, a));
    if (answer instanceof Answer.Day d) fields(form, control, d.fields(), d.approx(), ".day", ".month", ".year");
    if (answer instanceof Answer.Month m) fields(form, control, m.fields(), m.approx(), ".month", ".year");
  }

  private static void fields(Posted form, String control, List<String> typed, boolean approx, String... names) {
    for (var i = 0; i < names.length; i++) form.and(control + names[i], typed.get(i));
    if (approx) form.and(control + ".approx", "yes");
  }

  private static JsonObject read(Path file) throws IOException {
    try (var reader = Json.createReader(Files.newBufferedReader(file))) {
      return reader.readObject();
    }
  }
}
