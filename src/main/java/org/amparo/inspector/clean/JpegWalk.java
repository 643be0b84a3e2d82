package org.amparo.inspector.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.inspection.Hidden;

/** One walk over a JPEG file's segments, from behind its first marker to its end. */
final class JpegWalk {
  private static final int SOS = 0xDA;
  private static final int EOI = 0xD9;
  private static final int MOST_TABLES = 1 << 20;
  private final Cursor from;
  private final OutputStream to;
  private final Set<Hidden> removed = EnumSet.noneOf(Hidden.class);
  private final JpegNotes notes = new JpegNotes(removed);
  /** What stands before the first scan: it can be written only when all notes are known. */
  private final ByteArrayOutputStream tables = new ByteArrayOutputStream();
  private boolean framed;
  private boolean begun;

  JpegWalk(Cursor from, OutputStream to) {
    this.from = from;
    this.to = to;
  }

  Set<Hidden> walk() throws IOException, UncleanException {
    for (int marker = marker(); marker != EOI; marker = next(marker)) {
      if (marker < 0xC0 || marker >= 0xD0 && marker <= 0xD8) throw new UncleanException("a marker out of place");
    }
    if (!begun) throw new UncleanException("no picture");
    to.write(0xFF);
    to.write(EOI);
    behind();
    return removed;
  }

  private int marker() throws IOException, UncleanException {
    if (from.u8() != 0xFF) throw new UncleanException("no marker where one is due");
    int marker = from.u8();
    while (marker == 0xFF) marker = from.u8();
    return marker;
  }

  private int next(int marker) throws IOException, UncleanException {
    int length = from.u16() - 2;
    if (length < 0) throw new UncleanException("a segment shorter than its length");
    if (marker == SOS) return scan(from.bytes(length, length));
    if (isTable(marker)) keep(marker, from.bytes(length, length));
    else notes.take(marker, from.bytes(length, length));
    return marker();
  }

  /** Frames (C0 to CF but C8), tables (C4, CC, DB), line counts (DC) and restart intervals (DD). */
  private static boolean isTable(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC8 || marker >= 0xDB && marker <= 0xDD;
  }

  private void keep(int marker, byte[] body) throws IOException, UncleanException {
    if (!JpegTables.whole(marker, body)) throw new UncleanException("a table longer or shorter than it says");
    if (JpegTables.isFrame(marker)) {
      if (framed) throw new UncleanException("more than one frame");
      framed = true;
    }
    if (tables.size() > MOST_TABLES) throw new UncleanException("too many tables");
    write(marker, body, begun ? to : tables);
  }

  static void write(int marker, byte[] body, OutputStream to) throws IOException {
    to.write(0xFF);
    to.write(marker);
    to.write(body.length + 2 >> 8);
    to.write(body.length + 2);
    to.write(body);
  }

  private void begin() throws IOException, UncleanException {
    if (begun) return;
    if (!framed) throw new UncleanException("a scan before its frame");
    begun = true;
    to.write(0xFF);
    to.write(0xD8);
    notes.write(to);
    tables.writeTo(to);
  }

  /** Copies a scan up to the marker behind it (T.81 B.1.1.5): FF 00 is data, FF D0 to D7 restarts. */
  private int scan(byte[] header) throws IOException, UncleanException {
    if (!JpegTables.whole(SOS, header)) throw new UncleanException("a scan's header longer or shorter than it says");
    begin();
    write(SOS, header, to);
    while (true) {
      int one = from.u8();
      while (one != 0xFF) {
        to.write(one);
        one = from.u8();
      }
      int marker = from.u8();
      while (marker == 0xFF) marker = from.u8();
      if (marker != 0 && (marker < 0xD0 || marker > 0xD7)) return marker;
      to.write(0xFF);
      to.write(marker);
    }
  }

  /** Behind the end: other pictures, a film of a "living" photo, a maker's trailer; padding gives nothing away. */
  private void behind() throws IOException, UncleanException {
    if (from.left() == 0) return;
    var rest = from.glance(from.left(), 1 << 12);
    int at = 0;
    while (at < rest.length && rest[at] == 0) at++;
    if (at == rest.length && rest.length < 1 << 12) return;
    removed.add(at + 1 < rest.length && rest[at] == (byte) 0xFF && rest[at + 1] == (byte) 0xD8 ? Hidden.PREVIEW
        : Clues.MOVIE.in(rest).contains(Hidden.UNKNOWN) ? Hidden.UNKNOWN : Hidden.FILES);
  }
}
