package org.amparo.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

  @ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1}: {2}")
  @CsvSource(nullValues = "-", value = {
      "same-origin, https://amparo.example,      true",
      "same-origin, -,                           true",
      "same-site,   https://amparo.example,      false",
      "cross-site,  https://amparo.example,      false",
      "none,        https://amparo.example,      false",
      "-,           https://amparo.example,      true",
      "-,           https://amparo.example:8443, false",
      "-,           http://amparo.example,       false",
      "-,           https://desk.amparo.example, false",
      "-,           null,                        false",
      "-,           -,                           false"})
  void takesOnlyWhatWasPressedOnAPageOfOurs(String site, String origin, boolean allowed) {
    assertEquals(allowed, SameOrigin.allows(site, origin, "https://amparo.example"));
  }
}
