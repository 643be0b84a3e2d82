package org.amparo.inspector.trace;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;
import org.amparo.inspector.reading.Foreign;

/** Every reading there is, by the type of the file. Nothing but an IOException gets out of it, whatever the bytes. */
public final class Traces {
  private static final List<Reading> ALL = List.of(new PictureReading(), new SweepReading(), new SoundReading(),
      new PdfReading(), new OfficeReading(), new TextReading());

  private Traces() {}

  /** What the file carries besides what one sees or hears in it. */
  public static Set<Hidden> of(String mediaType, Source file) throws IOException {
    return read(mediaType, file).hidden();
  }

  /** What the file says of itself: at most 24 short values, by names such as camera, taken, place, author, program. */
  public static Map<String, String> facts(String mediaType, Source file) throws IOException {
    return read(mediaType, file).facts();
  }

  /** Both, in one reading. What no reading knows and is not plain text is told as unknown. */
  public static Found read(String mediaType, Source file) throws IOException {
    var type = mediaType.toLowerCase(Locale.ROOT);
    var found = new Found();
    var readings = ALL.stream().filter(reading -> reading.takes(type)).toList();
    boolean plain = type.startsWith("text/") && !type.equals("text/html") || type.equals("application/json");
    if (readings.isEmpty() && !plain) found.hides(Hidden.UNKNOWN);
    for (var reading : readings) {
      Foreign.read(() -> {
        reading.read(type, file, found);
        return found;
      });
    }
    return found;
  }
}
