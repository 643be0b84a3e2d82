package org.amparo.inspector.clean;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.inspection.Hidden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** What holds of every picture, sound and film. */
class EveryCleanerTest {
  private static Stream<DynamicTest> each(ThrowingConsumer<Map.Entry<String, byte[]>> check) {
    return Laden.all().entrySet().stream().map(one -> dynamicTest(one.getKey(), () -> check.accept(one)));
  }

  @TestFactory Stream<DynamicTest> leavesNoPlantedWord() {
    return each(one -> assertFalse(Held.clean(one.getKey(), one.getValue()).says("lanted")));
  }

  @TestFactory Stream<DynamicTest> keepsWhatIsSeenAndHeard() {
    return each(one -> {
      boolean said = new Held.Cleaned(one.getValue(), Set.of()).says(Laden.SEEN);

      assertEquals(said, Held.clean(one.getKey(), one.getValue()).says(Laden.SEEN));
    });
  }

  @TestFactory Stream<DynamicTest> findsNothingMoreTheSecondTime() {
    return each(one -> {
      var once = Held.clean(one.getKey(), one.getValue());

      var twice = Held.clean(one.getKey(), once.bytes());

      assertArrayEquals(once.bytes(), twice.bytes());
      assertEquals(Set.of(), twice.removed());
    });
  }

  @TestFactory Stream<DynamicTest> refusesAFileOfAnotherKind() {
    return each(one -> assertThrows(UncleanException.class, () -> Held.clean(one.getKey(), new byte[64])));
  }

  @TestFactory Stream<DynamicTest> refusesAnEmptyFile() {
    return each(one -> assertThrows(UncleanException.class, () -> Held.clean(one.getKey(), new byte[0])));
  }

  @Test void tellsWhatAFilmGaveAway() throws Exception {
    var removed = Held.clean("video/mp4", LadenBoxes.film()).removed();

    assertTrue(removed.containsAll(EnumSet.of(Hidden.PLACE, Hidden.TIME, Hidden.SOFTWARE)));
  }

  @Test void tellsWhatAHeifPictureGaveAway() throws Exception {
    var removed = Held.clean("image/heic", LadenBoxes.heif()).removed();

    assertTrue(removed.containsAll(EnumSet.of(Hidden.PLACE, Hidden.TIME, Hidden.DEVICE, Hidden.PERSON,
        Hidden.PREVIEW)));
  }

  @Test void movesNothingInAFilm() throws Exception {
    assertEquals(LadenBoxes.film().length, Held.clean("video/mp4", LadenBoxes.film()).bytes().length);
    assertEquals(LadenBoxes.heif().length, Held.clean("image/heic", LadenBoxes.heif()).bytes().length);
    assertEquals(LadenElements.webm(true).length, Held.clean("video/webm", LadenElements.webm(true)).bytes().length);
  }

  @Test void keepsTheTurnOfAHeifPicture() throws Exception {
    assertTrue(Held.clean("image/heic", LadenBoxes.heif()).says("irot\1"));
  }

  @Test void keepsHowMuchSilenceAnMp3BeginsWith() throws Exception {
    assertTrue(Held.clean("audio/mpeg", Laden.mp3()).says("LAME" + "\0".repeat(17) + "\1\2\3"));
  }
}
