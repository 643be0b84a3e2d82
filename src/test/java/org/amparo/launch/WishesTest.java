package org.amparo.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishesTest {
  private static Wishes with(String name, String value) {
    return Wishes.read(Map.of("AMPARO_DATA", "/srv/amparo", name, value)::get);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "65536", "-1", "http", "8080 ", "99999999"})
  void refusesWhatIsNotAPort(String port) {
    var refusal = assertThrows(Refusal.class, () -> with("AMPARO_PORT", port));

    assertTrue(refusal.getMessage().contains("from 1 to 65535"));
  }

  @Test
  void staysOnLoopbackUnlessToldOtherwise() {
    assertTrue(List.of("127.0.0.1", "::1").containsAll(with("AMPARO_PORT", "9000").addresses()));
    assertEquals(List.of("10.0.0.7", "fd00::7"), with("AMPARO_BIND", "10.0.0.7, [fd00::7]").addresses());
  }

  @Test
  void takesAnEmptyDatabaseAddressForNone() {
    assertTrue(with("AMPARO_DB_URL", " ").databaseUrl().isEmpty());
  }

  @Test
  void keepsTheDebuggersDoorShut() {
    assertFalse(with("AMPARO_PORT", "9000").attachable());
  }
}
