package org.amparo.inspector.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.inspector.trace.Traces;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** exiftool and mat2, which know nothing of us, judge what is left. */
class CleanersIT {
  /** The names that exiftool gives to what tells of places, times, makers and people. */
  private static final Pattern TELLING = Pattern.compile("(?im)^(GPS|Location|Make |Model|Artist|Author|Title|Comment"
      + "|Software|Encoder|Create|DateTime|Thumbnail|Creation|Modify|Date/Time|XMP|City)"
      + "[^:]*: *+(?!0000:00:00|LAME$)\\S.*$");
  private static final Map<String, String> NAMES = Map.of("image/jpeg", "a.jpg", "image/png", "a.png", "image/gif",
      "a.gif", "image/heic", "a.heic", "image/webp", "a.webp", "video/mp4", "a.mp4", "audio/flac", "a.flac",
      "audio/wav", "a.wav", "audio/mpeg", "a.mp3", "video/webm", "a.webm");
  @TempDir
  private Path folder;

  private Stream<DynamicTest> each(Judge judge) {
    return NAMES.keySet().stream().sorted().map(type -> dynamicTest(type, () -> judge.look(type)));
  }

  private interface Judge {
    void look(String mediaType) throws Exception;
  }

  private Path written(String mediaType, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(NAMES.get(mediaType)), bytes);
  }

  private static String said(String... command) throws IOException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private String exiftool(String mediaType, byte[] bytes) throws IOException {
    return said("exiftool", "-a", "--System:all", written(mediaType, bytes).toString());
  }

  @TestFactory Stream<DynamicTest> exiftoolFindsSomethingBefore() {
    return each(type -> {
      var told = exiftool(type, Laden.all().get(type));

      assertTrue(TELLING.matcher(told).find() || told.contains("lanted"), told);
    });
  }

  @TestFactory Stream<DynamicTest> exiftoolFindsNothingAfter() {
    return each(type -> {
      var told = exiftool(type, Held.clean(type, Laden.all().get(type)).bytes());

      assertFalse(TELLING.matcher(told).find() || told.contains("lanted"), told);
    });
  }

  @TestFactory Stream<DynamicTest> exiftoolReadsTheOrientation() {
    return Stream.of("image/jpeg", "image/png", "image/webp").map(type -> dynamicTest(type, () -> assertTrue(
        exiftool(type, Held.clean(type, Laden.all().get(type)).bytes()).contains("Rotate 90 CW"))));
  }

  @TestFactory Stream<DynamicTest> mat2FindsNothingAfter() {
    return Stream.of("image/png", "image/gif", "audio/flac", "audio/mpeg").map(type -> dynamicTest(type, () -> {
      var laden = type.equals("image/png") ? Laden.png(1) : Laden.all().get(type);

      var told = said("mat2", "--show", written(type, Held.clean(type, laden).bytes()).toString());

      assertEquals("no metadata found", told.strip().toLowerCase(Locale.ROOT).split(" in ")[0]);
    }));
  }

  @TestFactory Stream<DynamicTest> theSecondReadingFindsNothingAfter() {
    return each(type -> {
      var cleaned = new Held(Held.clean(type, Laden.all().get(type)).bytes());

      assertEquals(Set.of(), Traces.of(type, cleaned));
    });
  }
}
