package org.amparo.complaint;

import static org.amparo.complaint.Edited.quoted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.platform.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A steward's slip in a file refuses the start, and says where it is and what to do. */
class RulebookTest {
  private static final Path CONFIG = Path.of("config");
  private static final Path TRANSLATIONS = Path.of("translations");
  private static final String Q = "questionnaire.json";
  private static final String R = "routing.json";

  @Test
  void readsWhatIsShipped() {
    var rules = Rulebook.read(CONFIG, TRANSLATIONS);

    assertEquals(3, rules.languages().offered().size());
    assertTrue(rules.questionnaire().version().startsWith("2026.1+"));
  }

  static Stream<Arguments> slips() {
    return Stream.of(
        slip("unknown option in a condition", Q, "'in': ['und']", "'in': ['xx']",
            Q, "lang_other", "looks for 'xx', which is no option of 'lang_speak'"),
        slip("condition on an unknown question", Q, "'q': 'role'", "'q': 'rule'",
            Q, "person_ok", "looks at 'rule', which is not asked"),
        slip("condition on a question that is off", Q, "'id': 'role',", "'id': 'role', 'off': true,",
            Q, "person_ok", "looks at 'role', which is not asked"),
        slip("a condition that says nothing", Q, "'q': 'role', 'notIn': ['self']", "'q': 'role'",
            Q, "person_ok", "does not say what to look for"),
        slip("unknown list", Q, "taxonomy:role", "taxonomy:roles", Q, "role", "names the list 'roles'"),
        slip("unknown kind", Q, "'type': 'month'", "'type': 'moon'", Q, "when", "is not a kind of question"),
        slip("unknown class", Q, "'type': 'longtext', 'required': false, 'sensitivity': 'C2'",
            "'type': 'longtext', 'required': false, 'sensitivity': 'C9'", Q, "story", "is not a class"),
        slip("same id twice", Q, "'id': 'minor'", "'id': 'custody'", Q, "questions", "'custody' stands there twice"),
        slip("no such screen", Q, "'id': 'minor', 'screen': 2", "'id': 'minor', 'screen': 9",
            Q, "minor", "stands on no screen"),
        slip("never shown", Q, "'showIf': {'q': 'role', 'notIn': ['self']}",
            "'showIf': {'all': [{'q': 'role', 'in': ['self']}, {'q': 'role', 'in': ['family']}]}",
            Q, "person_ok", "is never shown"),
        slip("starts with no option", Q, "'default': 'code_only'", "'default': 'code'",
            Q, "contact", "starts with 'code'"),
        slip("shuts out no option", Q, "'exclusive': ['no']", "'exclusive': ['nope']",
            Q, "told_others", "names 'nope'"),
        slip("a day that is none", Q, "today-1d", "yesterday", Q, "event_date", "is not a day counted from today"),
        slip("counts days to be shown", Q, "{'q': 'event', 'in': ['removal', 'transfer', 'hearing', 'deadline', "
            + "'interview', 'checkin']}", "{'q': 'event_date', 'days': [0, 1]}", Q, "event_date", "counts days"),
        slip("unknown identifier", Q, "'identifier': 'a_number'", "'identifier': 'b_number'",
            Q, "find_me", "names 'b_number'"),
        slip("broken JSON", Q, "'version': '2026.1',", "'version' '2026.1',", Q, "", "is not a JSON object"),
        slip("wrong kind of value", Q, "'maxPick': 3", "'maxPick': 'three'", Q, "remedy", "is the wrong kind of value"),
        slip("code twice in a list", "taxonomies.json", "{'code': 'fbi'}", "{'code': 'ice'}",
            "taxonomies.json", "us_agency", "'ice' stands there twice"),
        slip("broken pattern", "identifiers.json", "'^.{1,60}$'", "'^.{1,60'",
            "identifiers.json", "other", "is not a pattern"),
        slip("default language off", "languages.json", "'default': 'en'", "'default': 'fr'",
            "languages.json", "default", "is not a language that is switched on"),
        slip("language twice", "languages.json", "'tag': 'mam'", "'tag': 'quc'",
            "languages.json", "quc", "stands there twice"),
        slip("rule on an unknown option", R, "'in': ['hiding']", "'in': ['hidden']",
            R, "U2.hiding", "looks for 'hidden'"),
        slip("rule twice", R, "U2.hiding", "U2.detained", R, "U2.detained", "stands there twice"),
        slip("unknown term", R, "{'id': 'U2.detained', 'when': {'is': 'detained'}}",
            "{'id': 'U2.detained', 'when': {'is': 'held'}}", R, "U2.detained", "names the term 'held'"),
        slip("levels out of order", R, "'level': 'U2'", "'level': 'U1'", R, "urgency", "must have each level once"),
        slip("no end", R, "{'id': 'U3.default', 'when': {'all': []}}",
            "{'id': 'U3.default', 'when': {'any': []}}", R, "urgency", "has no end"),
        slip("no length of time", R, "'4 hours'", "'soon'", R, "U0", "is no length of time"),
        slip("unknown card", R, "'id': 'oido'", "'id': 'oida'", R, "oida", "is a card that is not in"),
        slip("rule without words", R, "U2.hiding", "U2.hides", R, "rule.U2.hides", "has no phrase"),
        slip("a day nobody checked", "referrals.json", "'id': 'crcl', 'on': true, 'last_verified': '2026-11-24'",
            "'id': 'crcl', 'on': true, 'last_verified': 'lately'", "referrals.json", "crcl", "is not a day"),
        slip("never stale", "referrals.json", "'stale_after_days': 180", "'stale_after_days': 0",
            "referrals.json", "stale_after_days", "is no number of days"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slips")
  void refusesASlipWithFilePlaceAndFix(String name, String file, String from, String to, String at, String place,
      String what) throws IOException {
    try (var config = Edited.config().replace(file, from, to)) {
      var faults = faults(config.folder(), TRANSLATIONS);

      assertTrue(faults.stream().anyMatch(f -> f.file().equals(at) && f.place().contains(place)
          && f.what().contains(quoted(what)) && !f.fix().isBlank()), () -> name + ": " + faults);
    }
  }

  @Test
  void goesWithoutPapersWhenTheyAreSwitchedOff() throws IOException {
    try (var config = Edited.config().replace(Q, "'maxFiles': 10", "'maxFiles': 10, 'off': true")) {
      assertTrue(Rulebook.read(config.folder(), TRANSLATIONS).questionnaire().question("evidence").isEmpty());
    }
  }

  @Test
  void refusesACircle() throws IOException {
    try (var config = Edited.config()) {
      config.replace(Q, "'id': 'role',", "'id': 'role', 'showIf': {'q': 'person_ok', 'given': true},");

      assertTrue(faults(config.folder(), TRANSLATIONS).stream()
          .anyMatch(f -> f.what().equals("waits for itself: role < person_ok.")));
    }
  }

  @Test
  void tellsAllSlipsAtOnce() throws IOException {
    try (var config = Edited.config()) {
      config.replace(Q, "'maxPick': 3", "'maxPick': 'three'").replace("languages.json", "'dir': 'rtl'", "'dir': 'up'");

      var files = faults(config.folder(), TRANSLATIONS).stream().map(ConfigurationException.Fault::file).toList();
      assertTrue(files.contains("languages.json"));
    }
  }

  @Test
  void refusesAPhraseThatOneLanguageLacks() throws IOException {
    try (var words = Edited.translations()) {
      words.replace("ar/questionnaire.properties", "q.story.why = ", "q.story.when = ");

      var faults = faults(CONFIG, words.folder());
      assertTrue(faults.contains(new ConfigurationException.Fault("translations/ar", "q.story.why", "is missing.",
          "Translate it, as en has it.")));
      assertTrue(faults.stream().anyMatch(f -> f.place().equals("q.story.when") && f.what().equals("is not in en.")));
    }
  }

  @Test
  void refusesAPhraseSaidTwiceOrWithOtherGaps() throws IOException {
    try (var words = Edited.translations()) {
      words.append("es/routing.properties", "\nurgency.U0 = Ya\n")
          .replace("ar/questionnaire.properties", "{2}", "{3}");

      var whats = faults(CONFIG, words.folder()).stream().map(f -> f.place() + " " + f.what()).toList();
      assertTrue(whats.contains("urgency.U0 is said twice."));
      assertTrue(whats.contains("remark.too_long has other gaps than en."));
    }
  }

  private static List<ConfigurationException.Fault> faults(Path config, Path translations) {
    return assertThrows(ConfigurationException.class, () -> Rulebook.read(config, translations)).faults();
  }

  private static Arguments slip(Object... parts) {
    return Arguments.of(parts);
  }
}
