package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A RIFF file: its chunks as they lie, and a new one put together from kept and fresh ones. */
final class Riff {
  private static final int MOST_CHUNKS = 1 << 16;
  private static final int HEADER = 8;

  /**
   * A chunk.
   *
   * @param at where its body begins
   */
  record Chunk(String name, long at, long length) {
    long end() {
      return at + length + (length & 1);
    }
  }

  /** Part of the new file: fresh bytes, then a stretch of the old one (none if its length is 0). */
  private record Part(byte[] fresh, long at, long length) {}

  private final List<Part> parts = new ArrayList<>();
  private long length;

  /** Reads the chunks between two places; a last one that is cut is taken as far as the file goes. */
  static List<Chunk> chunks(Cursor from, long at, long end) throws IOException, UncleanException {
    var chunks = new ArrayList<Chunk>();
    from.to(at);
    while (end - from.at() >= HEADER) {
      var name = new String(from.bytes(4, 4), StandardCharsets.ISO_8859_1);
      var chunk = new Chunk(name, from.at() + 4, from.u32le());
      if (chunk.length() > end - chunk.at()) throw new UncleanException("a chunk that reaches beyond its file");
      if (chunks.size() == MOST_CHUNKS) throw new UncleanException("too many chunks");
      chunks.add(chunk);
      from.to(Math.min(end, chunk.end()));
    }
    return chunks;
  }

  long length() {
    return length;
  }

  void fresh(String name, byte[] body) {
    add(joined(header(name, body.length), body, (body.length & 1) == 0 ? new byte[0] : new byte[1]), 0, 0);
  }

  /** Keeps a chunk as it lies, padded to an even length. */
  void keep(Chunk chunk) {
    add(header(chunk.name(), chunk.length()), chunk.at(), chunk.length());
    if ((chunk.length() & 1) == 1) add(new byte[1], 0, 0);
  }

  /** Wraps what another put together, behind some bytes of its own. */
  void wrap(String name, byte[] own, Riff inner) {
    add(joined(header(name, own.length + inner.length), own, new byte[0]), 0, 0);
    inner.parts.forEach(part -> add(part.fresh, part.at, part.length));
  }

  private void add(byte[] fresh, long at, long stretch) {
    parts.add(new Part(fresh, at, stretch));
    length += fresh.length + stretch;
  }

  private static byte[] joined(byte[] one, byte[] two, byte[] three) {
    return ByteBuffer.allocate(one.length + two.length + three.length).put(one).put(two).put(three).array();
  }

  private static byte[] header(String name, long length) {
    return ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN).put(name.getBytes(StandardCharsets.ISO_8859_1))
        .putInt((int) length).array();
  }

  void write(String form, Cursor from, OutputStream to) throws IOException, UncleanException {
    if (length > 0xFFFFFFFFL - 4) throw new UncleanException("too long for its format");
    to.write(header("RIFF", length + 4));
    to.write(form.getBytes(StandardCharsets.ISO_8859_1));
    for (var part : parts) {
      to.write(part.fresh);
      if (part.length == 0) continue;
      from.to(part.at);
      from.copy(part.length, to);
    }
  }
}
