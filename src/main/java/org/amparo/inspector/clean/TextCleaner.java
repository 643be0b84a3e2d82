package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;
import org.amparo.inspector.bytes.SourceStream;

/** Plain text says all it says where one reads it: the same bytes are its cleaned file. */
final class TextCleaner implements Cleaner {
  private static final Set<String> TAKEN = Set.of("text/plain", "text/csv", "text/tab-separated-values",
      "application/json");

  @Override
  public boolean takes(String mediaType) {
    return TAKEN.contains(mediaType);
  }

  @Override
  public Set<Hidden> clean(Source file, OutputStream to) throws IOException {
    new SourceStream(file).transferTo(to);
    return Set.of();
  }
}
