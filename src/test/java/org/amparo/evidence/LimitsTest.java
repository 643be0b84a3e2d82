package org.amparo.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.inspection.PaperKind;
import org.amparo.platform.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken, as a steward writes it. */
class LimitsTest {
  @Test
  void readsWhatIsShipped() {
    var limits = Limits.read(Path.of("config"));

    assertEquals(10, limits.papers());
    assertEquals(PaperKind.PHOTO, limits.kind("image/jpeg").orElseThrow());
    assertEquals(PaperKind.MAIL, limits.kind("application/mbox").orElseThrow());
    assertEquals(PaperKind.DOCUMENT, limits.kind("application/x-tika-ooxml-protected").orElseThrow());
    assertTrue(limits.kind("image/svg+xml").isEmpty());
  }

  @Test
  void tellsEverySlipWithItsPlaceAndFix(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(Limits.FILE), """
        {"papers": 0, "later": 40, "largestMegabytes": 900, "allMegabytes": 800,
         "kinds": [{"kind": "PAPER", "types": ["a/b"]}, {"kind": "PDF", "types": ["a/b"]}]}""");

    var places = assertThrows(ConfigurationException.class, () -> Limits.read(folder)).faults().stream()
        .map(fault -> fault.place() + ": " + fault.what()).toList();

    assertEquals(4, places.size(), places.toString());
    assertTrue(places.get(0).startsWith("papers: must be from 1"));
    assertTrue(places.stream().anyMatch(place -> place.contains("\"PAPER\": is no kind")));
    assertTrue(places.stream().anyMatch(place -> place.contains("\"PDF\": names 'a/b'")));
    assertTrue(places.stream().anyMatch(place -> place.startsWith("allMegabytes: is less")));
  }
}
