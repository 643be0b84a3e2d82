package org.amparo.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.complaint.Edited;
import org.amparo.complaint.Rulebook;
import org.amparo.platform.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known of other places stands in a dated file; a slip in it refuses the start and says what to do. */
class ChannelsTest {
  private static final LocalDate LOOKED = LocalDate.of(2026, 11, 24);
  private static final Path TRANSLATIONS = Path.of("translations");

  @Test
  void knowsTheTenPlacesAndForgetsThemWhenNobodyLooks() {
    var channels = read(Path.of("config"));

    assertEquals(List.of("ccf", "crcl", "oido", "foia_uscis", "foia_ice", "foia_cbp", "foia_obim", "foia_eoir",
        "foia_fbi", "dhs_trip"), channels.offered(LOOKED).stream().map(Channel::id).toList());
    assertEquals(List.of(), channels.offered(LOOKED.plusDays(181)));
    assertEquals(10, channels.stale(LOOKED.plusDays(181)).size());
  }

  @Test
  void tellsARecordsOfficeNothingOfWhatAPersonReported() {
    read(Path.of("config")).offered(LOOKED).stream().filter(channel -> channel.id().startsWith("foia")).forEach(office -> {
      assertEquals(List.of(), office.tells());
      assertTrue(!office.quotes());
    });
  }

  static Stream<Arguments> slips() {
    return Stream.of(
        slip("same place twice", "'id': 'crcl', 'on'", "'id': 'ccf', 'on'", "stands there twice"),
        slip("no code", "'id': 'crcl', 'on'", "'id': 'CRCL!', 'on'", "is no code"),
        slip("unknown card", "'card': 'oido'", "'card': 'oida'", "names the card 'oida'"),
        slip("a yes nobody can give", "'consent': 'interpol'", "'consent': 'interpool'", "to which nobody can agree"),
        slip("unknown language", "['en', 'es', 'ar', 'fr']", "['en', 'xx']", "names 'xx', which is no language"),
        slip("no language we write", "['en', 'es', 'ar', 'fr']", "['fr']", "has no language that is switched on"),
        slip("no page of its own", "https://trip.dhs.gov/'", "trip.dhs.gov'", "is no https address"),
        slip("two lengths", "'id': 'access', 'months': 4", "'id': 'access', 'months': 4, 'days': 3", "is no length of time"),
        slip("nowhere to look", "{'id': 'fee', 'by': 'person'}", "{'id': 'fee', 'by': 'us'}", "does not say where"),
        slip("unknown question", "{'q': 'facility', 'given': true}", "{'q': 'facilty', 'given': true}", "facilty"),
        slip("unknown lock", "'identity': ['contact_value']", "'identity': ['contact_valu']", "is not asked"),
        slip("tells what is locked", "'tells': ['harm', 'when']", "'tells': ['harm', 'contact_value']", "locked apart"),
        slip("no answers", "['received', 'granted', 'part', 'refused', 'nothing_held', 'other']", "[]", "names no answer"),
        slip("no day", "'id': 'oido', 'on': true, 'last_verified': '2026-11-24'",
            "'id': 'oido', 'on': true, 'last_verified': 'lately'", "is not a day"),
        slip("no words", "{'id': 'fee', 'by': 'person'}", "{'id': 'fees', 'by': 'person'}", "has no phrase"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slips")
  void refusesASlip(String name, String from, String to, String what) throws IOException {
    try (var config = Edited.config().replace("channels.json", from, to)) {
      var faults = assertThrows(ConfigurationException.class, () -> read(config.folder())).faults();

      assertTrue(faults.stream().anyMatch(f -> f.file().equals("channels.json") && f.what().contains(what)
          && !f.fix().isBlank()), faults.toString());
    }
  }

  private static Channels read(Path config) {
    return Channels.read(config, Rulebook.read(config, TRANSLATIONS));
  }

  private static Arguments slip(Object... parts) {
    return Arguments.of(parts);
  }
}
