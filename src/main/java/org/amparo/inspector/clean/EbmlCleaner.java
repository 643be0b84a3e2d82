package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;

/** Matroska and WebM (RFC 9559): nothing moves; elements that are not needed become void ones of the same length. */
final class EbmlCleaner implements Cleaner {
  private static final Set<String> TYPES = Set.of("video/webm", "audio/webm", "video/x-matroska", "audio/x-matroska",
      "video/matroska", "audio/matroska", "application/x-matroska");

  @Override
  public boolean takes(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public Set<Hidden> clean(Source file, OutputStream to) throws IOException, UncleanException {
    return new EbmlWalk(new Cursor(file), to).walk();
  }
}
