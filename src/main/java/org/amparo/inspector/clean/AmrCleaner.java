package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;

/** AMR and AMR-WB (RFC 4867, 5): a line and then frames, nothing else. */
final class AmrCleaner implements Cleaner {
  private static final Set<String> TYPES = Set.of("audio/amr", "audio/amr-wb", "audio/3gpp-amr");
  private static final String NARROW = "#!AMR\n";
  private static final String WIDE = "#!AMR-WB\n";
  /** Bytes of a frame's body by its type; -1: no such type. */
  private static final int[] NARROW_LENGTHS = {12, 13, 15, 17, 19, 20, 26, 31, 5, -1, -1, -1, -1, -1, -1, 0};
  private static final int[] WIDE_LENGTHS = {17, 23, 32, 36, 40, 46, 50, 58, 60, 5, -1, -1, -1, -1, 0, 0};

  @Override
  public boolean takes(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public Set<Hidden> clean(Source file, OutputStream to) throws IOException, UncleanException {
    var from = new Cursor(file);
    boolean wide = reads(from, WIDE);
    if (!wide && !reads(from, NARROW)) throw new UncleanException("no AMR");
    to.write((wide ? WIDE : NARROW).getBytes(StandardCharsets.US_ASCII));
    boolean heard = false;
    while (from.left() > 0) {
      int head = from.u8();
      int length = (wide ? WIDE_LENGTHS : NARROW_LENGTHS)[head >> 3 & 15];
      if ((head & 0x83) != 0 || length < 0) throw new UncleanException("something between the frames");
      if (length > from.left()) break;
      to.write(head);
      from.copy(length, to);
      heard = true;
    }
    if (!heard) throw new UncleanException("no sound");
    return EnumSet.noneOf(Hidden.class);
  }

  private static boolean reads(Cursor from, String line) throws IOException, UncleanException {
    from.to(0);
    return from.left() > line.length()
        && new String(from.bytes(line.length(), line.length()), StandardCharsets.US_ASCII).equals(line);
  }
}
