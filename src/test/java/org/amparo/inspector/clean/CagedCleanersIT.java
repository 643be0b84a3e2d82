package org.amparo.inspector.clean;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.evidence.caged.Caging;
import org.amparo.evidence.caged.Inspectors;
import org.amparo.inspection.Hidden;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind through the whole of it, in a cage without a disk: a reader that wants one calls every film unclean. */
class CagedCleanersIT {
  private static Inspectors inspectors;

  @BeforeAll
  static void start() {
    inspectors = new Inspectors(Caging.find(System.getProperty("java.class.path"), false), 1);
  }

  @AfterAll
  static void end() {
    inspectors.close();
  }

  static Stream<Map.Entry<String, byte[]>> kinds() {
    return Laden.all().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void cleansEachKindSoThatTheSecondReadingFindsNothing(Map.Entry<String, byte[]> laden) throws Exception {
    var cleaned = new ByteArrayOutputStream();

    inspectors.clean(new Held(laden.getValue()), laden.getKey(), cleaned);
    var left = inspectors.check(new Held(cleaned.toByteArray()), laden.getKey()).hidden();

    assertFalse(cleaned.toString(StandardCharsets.ISO_8859_1).contains("planted"), laden.getKey());
    assertTrue(Set.of(Hidden.SOFTWARE).containsAll(left), laden.getKey() + " still tells " + left);
  }
}
