package org.amparo.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.amparo.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontsTest {
  private final Fronts fronts = new Fronts(
      new Settings.Fronts(List.of("localhost", "127.0.0.1", "[::1]"), "desk.localhost", "steward.localhost"));

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "localhost:8080", "LOCALHOST:8080", "127.0.0.1:1", "[::1]", "[::1]:8080"})
  void knowsTheIntakeByEachOfItsNames(String host) {
    assertEquals(Optional.of(Front.INTAKE), fronts.of(host));
  }

  @Test
  void tellsTheOtherFrontsApartByName() {
    assertEquals(Optional.of(Front.DESK), fronts.of("desk.localhost:8080"));
    assertEquals(Optional.of(Front.STEWARD), fronts.of("steward.localhost"));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"evil.example", "desk.localhost.evil.example", "localhost:8080:8080", "localhost:", "a b"})
  void knowsNoOtherName(String host) {
    assertEquals(Optional.empty(), fronts.of(host));
  }
}
