package org.amparo.inspector.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;

/** GIF (89a): keeps pictures, their timing and how often they repeat. */
final class GifCleaner implements Cleaner {
  @Override
  public boolean takes(String mediaType) {
    return mediaType.equals("image/gif");
  }

  @Override
  public Set<Hidden> clean(Source file, OutputStream to) throws IOException, UncleanException {
    return new Walk(new Cursor(file), to).walk();
  }

  private static final class Walk {
    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2C;
    private static final int END = 0x3B;
    private static final int TABLE = 0x80;
    private final Cursor from;
    private final OutputStream to;
    private final Set<Hidden> removed = EnumSet.noneOf(Hidden.class);
    /** A timing waits for its picture: that of a text goes with the text. */
    private byte[] timing = {};

    Walk(Cursor from, OutputStream to) {
      this.from = from;
      this.to = to;
    }

    Set<Hidden> walk() throws IOException, UncleanException {
      var name = new String(from.bytes(6, 6), StandardCharsets.ISO_8859_1);
      if (!name.equals("GIF87a") && !name.equals("GIF89a")) throw new UncleanException("no GIF");
      to.write(name.getBytes(StandardCharsets.ISO_8859_1));
      var screen = from.bytes(7, 7);
      to.write(screen);
      table(screen[4]);
      while (from.left() > 0 && block(from.u8())) continue;
      to.write(END);
      if (from.left() > 0) removed.add(Hidden.UNKNOWN);
      return removed;
    }

    private void table(int flags) throws IOException, UncleanException {
      if ((flags & TABLE) != 0) from.copy(3L << (flags & 7) + 1, to);
    }

    private boolean block(int kind) throws IOException, UncleanException {
      switch (kind) {
        case EXTENSION -> extension(from.u8());
        case PICTURE -> picture();
        case END -> {
          return false;
        }
        default -> throw new UncleanException("a block that is not known");
      }
      return true;
    }

    private void picture() throws IOException, UncleanException {
      to.write(timing);
      timing = new byte[0];
      to.write(PICTURE);
      var place = from.bytes(9, 9);
      to.write(place);
      table(place[8]);
      to.write(from.u8());
      for (int length = from.u8(); length > 0; length = from.u8()) {
        to.write(length);
        from.copy(length, to);
      }
      to.write(0);
    }

    private void extension(int label) throws IOException, UncleanException {
      switch (label) {
        case 0xF9 -> timing();
        case 0xFE -> {
          removed.add(Hidden.WORDS);
          pieces();
        }
        case 0xFF -> application();
        default -> {
          removed.add(label == 0x01 ? Hidden.WORDS : Hidden.UNKNOWN);
          timing = new byte[0];
          pieces();
        }
      }
    }

    private void timing() throws IOException, UncleanException {
      if (from.u8() != 4) throw new UncleanException("a timing of another length");
      var numbers = from.bytes(4, 4);
      if (from.u8() != 0) throw new UncleanException("a timing that goes on");
      timing = new byte[] {EXTENSION, (byte) 0xF9, 4, numbers[0], numbers[1], numbers[2], numbers[3], 0};
    }

    private void application() throws IOException, UncleanException {
      int length = from.u8();
      var name = new String(from.bytes(length, length), StandardCharsets.ISO_8859_1);
      var body = pieces();
      if (name.equals("NETSCAPE2.0") || name.equals("ANIMEXTS1.0")) repeats(name, body);
      else if (name.startsWith("XMP Data")) removed.addAll(Clues.XMP.in(body));
      else if (!name.startsWith("ICCRGBG1")) removed.add(Hidden.UNKNOWN);
    }

    private void repeats(String name, byte[] body) throws IOException {
      if (body.length < 3 || body[0] != 1) return;
      to.write(EXTENSION);
      to.write(0xFF);
      to.write(name.length());
      to.write(name.getBytes(StandardCharsets.ISO_8859_1));
      to.write(new byte[] {3, 1, body[1], body[2], 0});
    }

    /** Reads a chain of pieces; only its beginning is held. */
    private byte[] pieces() throws IOException, UncleanException {
      var beginning = new ByteArrayOutputStream();
      for (int length = from.u8(); length > 0; length = from.u8()) {
        if (beginning.size() < 1 << 14) from.copy(length, beginning);
        else from.skip(length);
      }
      return beginning.toByteArray();
    }
  }
}
