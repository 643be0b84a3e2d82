package org.amparo.inspector.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.inspection.Hidden;

/** A JPEG file's application segments and comments: what of them a picture needs, and what they give away. */
final class JpegNotes {
  private static final int COMMENT = 0xFE;
  private static final byte[] JFIF = ascii("JFIF\0");
  private static final byte[] EXIF = ascii("Exif\0\0");
  private static final byte[] ICC = ascii("ICC_PROFILE\0");
  private static final byte[] ADOBE = ascii("Adobe");
  private static final int ICC_HEADER = ICC.length + 2;
  private static final int ICC_PIECE = 65519;
  private final Set<Hidden> removed;
  private byte[] jfif = {};
  private byte[] adobe = {};
  private int orientation = 1;
  private boolean turned;
  private final byte[][] pieces = new byte[256][];
  private int profileBytes;

  JpegNotes(Set<Hidden> removed) {
    this.removed = removed;
  }

  void take(int marker, byte[] body) throws UncleanException {
    if (marker == COMMENT) removed.add(Hidden.WORDS);
    else if (marker < 0xE0 || marker > 0xEF) throw new UncleanException("a marker that is not known");
    else if (marker == 0xE0 && starts(body, JFIF) && body.length >= 14) jfif(body);
    else if (marker == 0xE1 && starts(body, EXIF)) exif(body);
    else if (marker == 0xE2 && starts(body, ICC) && body.length > ICC_HEADER) icc(body);
    else if (marker == 0xEE && starts(body, ADOBE) && body.length >= 12) adobe = Arrays.copyOf(body, 12);
    else removed.addAll(meaning(marker, body));
  }

  private static Set<Hidden> meaning(int marker, byte[] body) {
    return switch (marker) {
      case 0xE0 -> EnumSet.of(Hidden.PREVIEW);
      case 0xE1 -> starts(body, ascii("http")) ? Clues.XMP.in(body) : EnumSet.of(Hidden.UNKNOWN);
      case 0xE2 -> EnumSet.of(starts(body, ascii("MPF\0")) ? Hidden.PREVIEW : Hidden.UNKNOWN);
      case 0xEC -> EnumSet.of(Hidden.SOFTWARE);
      case 0xED -> starts(body, ascii("Photoshop 3.0\0")) ? Photoshop.tells(Arrays.copyOfRange(body, 14, body.length))
          : EnumSet.of(Hidden.UNKNOWN);
      default -> EnumSet.of(Hidden.UNKNOWN);
    };
  }

  /** Keeps version, units and densities; its thumbnail goes (JFIF 1.02). */
  private void jfif(byte[] body) {
    if (body.length > 14) removed.add(Hidden.PREVIEW);
    jfif = Arrays.copyOf(Arrays.copyOf(body, 12), 14);
  }

  private void exif(byte[] body) {
    var exif = Exif.of(Arrays.copyOfRange(body, EXIF.length, body.length));
    removed.addAll(exif.tells());
    if (!turned) orientation = exif.orientation();
    turned = true;
  }

  private void icc(byte[] body) throws UncleanException {
    profileBytes += body.length;
    if (profileBytes > ColourProfile.MOST_BYTES) throw new UncleanException("a colour profile too large");
    pieces[body[ICC.length] & 0xFF] = Arrays.copyOfRange(body, ICC_HEADER, body.length);
  }

  /** Writes, in their customary order, what a picture needs. */
  void write(OutputStream to) throws IOException {
    if (jfif.length > 0) JpegWalk.write(0xE0, jfif, to);
    if (orientation != 1) JpegWalk.write(0xE1, joined(EXIF, Exif.turned(orientation)), to);
    profile(to);
    if (adobe.length > 0) JpegWalk.write(0xEE, adobe, to);
  }

  private void profile(OutputStream to) throws IOException {
    var whole = new ByteArrayOutputStream();
    for (var piece : pieces) if (piece != null) whole.writeBytes(piece);
    var plain = ColourProfile.plain(whole.toByteArray());
    int count = (plain.length + ICC_PIECE - 1) / ICC_PIECE;
    for (int i = 0; i < count; i++) {
      var piece = Arrays.copyOfRange(plain, i * ICC_PIECE, Math.min(plain.length, (i + 1) * ICC_PIECE));
      JpegWalk.write(0xE2, joined(joined(ICC, new byte[] {(byte) (i + 1), (byte) count}), piece), to);
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    var both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static boolean starts(byte[] body, byte[] with) {
    return body.length >= with.length && Arrays.equals(body, 0, with.length, with, 0, with.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
