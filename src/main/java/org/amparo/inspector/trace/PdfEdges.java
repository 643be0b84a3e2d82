package org.amparo.inspector.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;

/** The bytes of a PDF that its list of objects does not name: earlier versions, and what lies before and behind it. */
final class PdfEdges {
  private static final int PIECE = 1 << 16;
  private static final String END = "%%EOF";
  private final Source file;
  private final Found found;

  PdfEdges(Source file, Found found) {
    this.file = file;
    this.found = found;
  }

  void read() throws IOException {
    boolean linearized = text(0, 2048).contains("/Linearized");
    if (!text(0, 1024).startsWith("%PDF-")) found.hides(Hidden.UNKNOWN);
    long last = ends(linearized ? 2 : 1);
    if (last >= 0 && !text(last + END.length(), PIECE).isBlank()) found.hides(Hidden.UNKNOWN);
  }

  /** Every saving ends with an end: a file made for slow lines has two from the start. */
  private long ends(int usual) throws IOException {
    long last = -1;
    int count = 0;
    for (long at = 0; at < file.length(); at += PIECE - END.length() + 1) {
      var piece = text(at, PIECE);
      for (int i = piece.indexOf(END); i >= 0; i = piece.indexOf(END, i + 1)) {
        last = at + i;
        count++;
      }
    }
    if (count > usual) found.hides(Hidden.VERSIONS);
    return last;
  }

  private String text(long at, int length) throws IOException {
    var bytes = new byte[length];
    return new String(bytes, 0, file.read(at, bytes, 0, length), StandardCharsets.ISO_8859_1);
  }
}
