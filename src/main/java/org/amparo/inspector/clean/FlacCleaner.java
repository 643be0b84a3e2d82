package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;

/** FLAC (RFC 9639): keeps what describes the samples, the seek table and whole frames. */
final class FlacCleaner implements Cleaner {
  private static final Set<String> TYPES = Set.of("audio/flac", "audio/x-flac");
  private static final int LAST = 0x80;
  private static final int DESCRIPTION = 34;
  private static final int SEEK_POINT = 18;
  private static final int MOST_SEEK = 1 << 20;
  private static final int GLANCE = 1 << 16;
  /** A comment of no program and no words: not needed, but some readers miss it, unless it stands last. */
  private static final byte[] SILENT = new byte[8];

  @Override
  public boolean takes(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public Set<Hidden> clean(Source file, OutputStream to) throws IOException, UncleanException {
    return new Walk(new Cursor(file)).walk(file.length(), to);
  }

  private static final class Walk {
    private final Cursor from;
    private final Set<Hidden> removed = EnumSet.noneOf(Hidden.class);
    private byte[] description = {};
    private byte[] seek = {};

    Walk(Cursor from) {
      this.from = from;
    }

    Set<Hidden> walk(long length, OutputStream to) throws IOException, UncleanException {
      var tags = new SoundTags(from, removed);
      long end = tags.end(length);
      from.to(tags.skip(0, end) ? from.at() : 0);
      if (!new String(from.bytes(4, 4), StandardCharsets.US_ASCII).equals("fLaC")) {
        throw new UncleanException("no FLAC");
      }
      while (block()) continue;
      if (description.length == 0) throw new UncleanException("no description of the samples");
      write(to);
      frames(end, to);
      return removed;
    }

    private boolean block() throws IOException, UncleanException {
      int head = from.u8();
      long length = (long) from.u8() << 16 | from.u16();
      switch (head & 0x7F) {
        case 0 -> description = from.bytes(length, DESCRIPTION);
        case 1 -> from.skip(length);
        case 3 -> seek(length);
        case 4 -> comments(from.glance(length, GLANCE));
        case 5 -> {
          removed.add(Hidden.WORDS);
          from.skip(length);
        }
        case 6 -> {
          removed.add(Hidden.PREVIEW);
          from.skip(length);
        }
        default -> {
          removed.add(Hidden.UNKNOWN);
          from.skip(length);
        }
      }
      return (head & LAST) == 0;
    }

    private void seek(long length) throws IOException, UncleanException {
      if (length % SEEK_POINT == 0 && length <= MOST_SEEK) seek = from.bytes(length, MOST_SEEK);
      else from.skip(length);
    }

    private void comments(byte[] words) {
      if (Arrays.equals(words, SILENT)) return;
      removed.add(Hidden.SOFTWARE);
      var tells = EnumSet.copyOf(Clues.SOUND.in(words));
      tells.remove(Hidden.UNKNOWN);
      removed.addAll(tells);
    }

    private void write(OutputStream to) throws IOException, UncleanException {
      if (description.length != DESCRIPTION) throw new UncleanException("a description of another length");
      to.write(new byte[] {'f', 'L', 'a', 'C'});
      block(0, description, to);
      block(4, SILENT, to);
      if (seek.length > 0) block(3, seek, to);
      block(LAST | 1, new byte[0], to);
    }

    private static void block(int head, byte[] body, OutputStream to) throws IOException {
      to.write(new byte[] {(byte) head, (byte) (body.length >> 16), (byte) (body.length >> 8), (byte) body.length});
      to.write(body);
    }

    private void frames(long end, OutputStream to) throws IOException, UncleanException {
      long start = from.at();
      if (end - start < 6 || from.u16() >> 1 != 0xFFF8 >> 1) throw new UncleanException("no sound");
      from.to(start);
      var sum = PolynomialSum.flac();
      from.copy(end - start, new SummedStream(to, sum));
      if (sum.getValue() != 0) throw new UncleanException("something behind the frames");
    }
  }
}
