package org.amparo.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.amparo.platform.Settings.Evidence.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static Settings with(Map<String, String> told) {
    var all = new HashMap<>(Map.of("AMPARO_DB_URL", "jdbc:mariadb://localhost/amparo", "AMPARO_DATA", "data",
        "AMPARO_CONFIG", "config", "AMPARO_TRANSLATIONS", "translations"));
    all.putAll(told);
    return Settings.read(all::get);
  }

  @Test void keepsPapersInFilesAndAGigabyteForWords() {
    assertEquals(new Settings.Evidence(Place.FILES, 1L << 30, OptionalLong.empty()), with(Map.of()).evidence());
  }

  @Test void takesWhatADeploymentSaysAboutPapers() {
    var told = Map.of("AMPARO_EVIDENCE", "rows", "AMPARO_EVIDENCE_RESERVE", "64", "AMPARO_EVIDENCE_MOST", "200000");

    assertEquals(new Settings.Evidence(Place.ROWS, 64L << 20, OptionalLong.of(200_000L << 20)), with(told).evidence());
  }

  @ParameterizedTest
  @CsvSource({"AMPARO_EVIDENCE,tape", "AMPARO_EVIDENCE,FILES", "AMPARO_EVIDENCE_RESERVE,63", "AMPARO_EVIDENCE_MOST,all",
      "AMPARO_UNDO_DAYS,-1"})
  void namesWhatIsWrong(String name, String value) {
    var fault = assertThrows(Fault.class, () -> with(Map.of(name, value)));

    assertTrue(fault.getMessage().startsWith(name + " must be "), fault.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"AMPARO_DB_URL", "AMPARO_DATA", "AMPARO_CONFIG", "AMPARO_TRANSLATIONS"})
  void namesWhatIsMissing(String name) {
    var fault = assertThrows(Fault.class, () -> with(Map.of(name, " ")));

    assertTrue(fault.getMessage().startsWith(name + " is not set"), fault.getMessage());
  }
}
