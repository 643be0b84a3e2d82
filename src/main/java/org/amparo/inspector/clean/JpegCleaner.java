package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;

/** JPEG (ITU-T T.81): keeps what decoding needs, the colours' numbers and the orientation. */
final class JpegCleaner implements Cleaner {
  @Override
  public boolean takes(String mediaType) {
    return mediaType.equals("image/jpeg");
  }

  @Override
  public Set<Hidden> clean(Source file, OutputStream to) throws IOException, UncleanException {
    var from = new Cursor(file);
    if (from.u16() != 0xFFD8) throw new UncleanException("no JPEG");
    return new JpegWalk(from, to).walk();
  }
}
