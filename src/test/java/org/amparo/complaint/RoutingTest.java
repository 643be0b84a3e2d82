package org.amparo.complaint;

import static org.amparo.questionnaire.Interviews.CONFIGURED;
import static org.amparo.questionnaire.Interviews.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.PlainAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where reports go, by the cases that were written down by hand. */
class RoutingTest {
  private static final Path CASES = Path.of("src/test/resources/org/amparo/complaint");
  private final Routing routing = Routing.read(Path.of("config"), CONFIGURED);

  static Stream<JsonObject> urgencyCases() throws IOException {
    return read(CASES.resolve("urgency_cases.json")).getJsonArray("cases").getValuesAs(JsonObject.class).stream();
  }

  static Stream<JsonObject> fixtures() throws IOException {
    try (var files = Files.list(CASES.resolve("fixtures"))) {
      return files.sorted().map(RoutingTest::unchecked).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("urgencyCases")
  void weighsAsWrittenDown(JsonObject c) {
    var level = routing.level(answers(c), day(c));

    assertEquals(c.getString("expected"), level.urgency().name());
    assertEquals(texts(c, "rules"), level.rules());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void routesAsThePeopleInTheFixturesNeed(JsonObject person) {
    var route = routing.decide(CONFIGURED.shown(answers(person)), day(person));
    var expected = person.getJsonObject("expected");

    assertEquals(expected.getString("urgency"), route.urgency().name());
    assertEquals(texts(expected, "urgency_rules"), route.rules());
    assertEquals(expected.getString("first_read_within"), route.firstReadWithin());
    assertEquals(texts(expected, "queues"), route.queues());
    assertEquals(texts(expected, "followups"), route.followups());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void asksEveryFixtureEverythingItNeeds(JsonObject person) {
    assertEquals(List.of(), CONFIGURED.missing(answers(person)));
  }

  @Test
  void saysHowSoonAPersonReads() {
    assertEquals(Duration.ofHours(4), routing.decide(danger("life"), TODAY).within());
    assertEquals(Duration.ofDays(10), routing.decide(Answers.none(), TODAY).within());
  }

  @Test
  void servesEachQueueByOneDesk() {
    assertEquals(List.of("family", "interpol", "taskforce", "records", "detention", "after_return", "general"),
        routing.queues());
    routing.queues().forEach(q -> assertEquals(q, routing.desk(q)));
  }

  @Test
  void looksAtFewAnswersForUrgency() {
    assertEquals(Set.of("danger", "event", "event_date", "custody", "minor"), routing.inputs());
  }

  @Test
  void saysOnWhichDaysAHearingWillBecomeMoreUrgent() {
    var hearing = Answers.none().with("event", new Answer.Code("hearing"))
        .with("event_date", new Answer.Day(TODAY.plusDays(40), false, ""));

    assertEquals(Map.of(TODAY.plusDays(10), Urgency.U2, TODAY.plusDays(33), Urgency.U1, TODAY.plusDays(39), Urgency.U0),
        routing.rises(hearing, TODAY));
    assertEquals(Map.of(), routing.rises(danger("life"), TODAY));
  }

  @Test
  void countsADayThatWeCouldNotReadAsNoDay() {
    var flight = Answers.none().with("event", new Answer.Code("removal"))
        .with("event_date", new Answer.Day(null, false, "soon/3/"));

    assertEquals(List.of("U1.removal_no_date"), routing.level(flight, TODAY).rules());
  }

  @Test
  void handsOutOnlyCardsThatAreSwitchedOn() throws IOException {
    try (var edit = Edited.config()) {
      edit.replace("referrals.json", "'id': 'crcl', 'on': true", "'id': 'crcl', 'on': false");
      var cbp = Answers.none().with("agency", new Answer.Codes(List.of("cbp")));

      assertTrue(routing.decide(cbp, TODAY).followups().contains("crcl"));
      assertEquals(List.of("find_lawyer", "foia_cbp"),
          Routing.read(edit.folder(), CONFIGURED).decide(cbp, TODAY).followups());
    }
  }

  private static Answers danger(String code) {
    return Answers.none().with("danger", new Answer.Codes(List.of(code)));
  }

  private static Answers answers(JsonObject c) {
    return PlainAnswers.read(CONFIGURED, c.getJsonObject("answers"));
  }

  private static LocalDate day(JsonObject c) {
    return LocalDate.ofInstant(Instant.parse(c.getString("clock")), ZoneId.of("America/New_York"));
  }

  private static List<String> texts(JsonObject o, String name) {
    return o.getJsonArray(name).getValuesAs(JsonString::getString);
  }

  private static JsonObject unchecked(Path file) {
    try {
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject read(Path file) throws IOException {
    try (var reader = Json.createReader(Files.newBufferedReader(file))) {
      return reader.readObject();
    }
  }
}
