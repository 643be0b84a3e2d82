package org.amparo.inspector.clean;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A JPEG 2000 picture inside a PDF (ISO 15444-1, annexes A and I): boxes of words are left out, comments blanked. */
final class Jpeg2000 {
  private static final Set<String> KEPT = Set.of("jP  ", "ftyp", "jp2h", "jp2c");
  private static final int CODESTREAM = 0xff4f;
  private static final int COMMENT = 0xff64;
  private static final int TILE = 0xff90;

  private Jpeg2000() {}

  /** @throws UncleanException if its boxes or markers do not hold together */
  static byte[] cleaned(byte[] picture) throws UncleanException {
    var in = ByteBuffer.wrap(picture.clone());
    if (picture.length > 2 && Short.toUnsignedInt(in.getShort(0)) == CODESTREAM) {
      blankComments(in, 0);
      return in.array();
    }
    var out = new ByteArrayOutputStream();
    int at = 0;
    while (at < picture.length) at = box(in, at, out);
    return out.toByteArray();
  }

  private static int box(ByteBuffer in, int at, ByteArrayOutputStream out) throws UncleanException {
    if (at + 8 > in.capacity()) throw new UncleanException("a box of a picture breaks off");
    long length = Integer.toUnsignedLong(in.getInt(at));
    var kind = new String(in.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
    if (length == 0) length = in.capacity() - at;
    if (length < 8 || at + length > in.capacity()) throw new UncleanException("a box of a picture breaks off");
    if (kind.equals("jp2c")) blankComments(in, at + 8);
    if (KEPT.contains(kind)) out.write(in.array(), at, (int) length);
    return (int) (at + length);
  }

  /** Only the main header's: from the start of the codestream to its first tile. */
  private static void blankComments(ByteBuffer in, int start) throws UncleanException {
    int at = start + 2;
    while (at + 4 <= in.capacity()) {
      int marker = Short.toUnsignedInt(in.getShort(at));
      if (marker == TILE) return;
      int length = Short.toUnsignedInt(in.getShort(at + 2));
      if (length < 2 || at + 2 + length > in.capacity()) break;
      for (int i = at + 6; marker == COMMENT && i < at + 2 + length; i++) in.put(i, (byte) ' ');
      at += 2 + length;
    }
    throw new UncleanException("a picture without tiles");
  }
}
