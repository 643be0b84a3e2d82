package org.amparo.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.amparo.complaint.Edited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the two commands about configuration say. */
class ExplainTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  @TempDir
  Path folder;

  @Test
  void explainsARouteAndWhatTheStoryGivesAway() throws IOException {
    var said = explain("""
        {"lang": "es", "consent": true, "custody": "detained_ice", "event": "hearing",
         "event_date": {"value": "2026-03-04"},
         "find_me": {"a_number": {"typed": "A000000034"}, "birth_country": "SV"}, "no_such_question": 1,
         "story": "Me dicen A-000-000-034."}
        """);

    assertEquals("{'urgency':'U1','urgency_rules':['U1.event_7d'],'first_read_within':'24 hours',"
        + "'queues':['detention'],'followups':['find_lawyer','foia_ice','detainee_locator'],"
        + "'pii_in_story':['A-000-000-034']}", said);
  }

  @Test
  void explainsAFileThatHoldsMoreThanAnswers() throws IOException {
    assertTrue(explain("{\"clock\": \"x\", \"answers\": {\"danger\": [\"life\"]}}").contains("U0.life"));
  }

  @Test
  void saysWhatIsNoAnswerFile() {
    assertThrows(Refusal.class, () -> explain("[]"));
    assertThrows(Refusal.class, () -> new Explain().explain(folder.resolve("none"), TODAY, Path.of("config")));
  }

  @Test
  void findsNothingWrongWithWhatIsShipped() {
    assertEquals(List.of(), new Check().problems(Path.of("config"), Path.of("translations")));
  }

  @Test
  void saysAFaultInOneSentence() throws IOException {
    try (var config = Edited.config().replace("routing.json", "\"4 hours\"", "\"soon\"")) {
      assertEquals(List.of("routing.json, urgency \"U0\".within: is no length of time. "
          + "Write it like \"4 hours\" or \"3 days\"."), new Check().problems(config.folder(), Path.of("translations")));
    }
  }

  private String explain(String answers) throws IOException {
    var file = Files.writeString(folder.resolve("answers.json"), answers);
    return new Explain().explain(file, TODAY, Path.of("config"))
        .replaceAll("\\s*\\n\\s*", "")
        .replace("\": ", "\":").replace('"', '\'');
  }
}
