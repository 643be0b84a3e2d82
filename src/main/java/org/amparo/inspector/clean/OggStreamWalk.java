package org.amparo.inspector.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.inspection.Hidden;

/** One stream of an Ogg file: its second packet holds words and is written afresh, all others stay. */
final class OggStreamWalk {
  private static final int MOST_PACKET = 1 << 20;
  private static final int GLANCE = 1 << 16;

  /**
   * The streams we know: how their first packet begins, how many packets come before the sound, a comment without
   * words.
   */
  private enum Kind {
    OPUS("OpusHead", 2, "OpusTags\0\0\0\0\0\0\0\0"),
    VORBIS("\1vorbis", 3, "\3vorbis\0\0\0\0\0\0\0\0\1"),
    THEORA("\u0080theora", 3, "\u0081theora\0\0\0\0\0\0\0\0"),
    SPEEX("Speex   ", 2, "\0\0\0\0\0\0\0\0");

    private final String begin;
    private final int heads;
    private final byte[] silent;

    Kind(String begin, int heads, String silent) {
      this.begin = begin;
      this.heads = heads;
      this.silent = silent.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  private final Kind kind;
  private final Set<Hidden> removed;
  private final List<byte[]> heads = new ArrayList<>();
  private final ByteArrayOutputStream packet = new ByteArrayOutputStream();
  private int done;
  private int shift;

  OggStreamWalk(OggPage first, Set<Hidden> removed, OutputStream to) throws IOException, UncleanException {
    this.removed = removed;
    var text = new String(first.bytes(), first.body(), first.bytes().length - first.body(),
        StandardCharsets.ISO_8859_1);
    kind = Arrays.stream(Kind.values()).filter(one -> text.startsWith(one.begin)).findFirst()
        .orElseThrow(() -> new UncleanException("a stream that is not known"));
    boolean alone = first.pieces() > 0 && first.pieces() == 1 + (first.bytes().length - first.body()) / 255;
    if (!alone || kind == Kind.SPEEX && text.length() != 80) {
      throw new UncleanException("a beginning longer than it is");
    }
    if (kind == Kind.SPEEX && text.charAt(68) != 0) throw new UncleanException("more words than one packet");
    done = 1;
    to.write(first.bytes());
  }

  boolean isWhole() {
    return done >= kind.heads;
  }

  void page(OggPage page, OutputStream to) throws IOException, UncleanException {
    if (isWhole()) to.write(page.numbered(page.number() + shift).bytes());
    else head(page, to);
  }

  private void head(OggPage page, OutputStream to) throws IOException, UncleanException {
    int at = page.body();
    for (int i = 0; i < page.pieces(); i++) {
      int length = page.piece(i);
      if (isWhole()) throw new UncleanException("sound beside words");
      if (packet.size() < (done == 1 ? GLANCE : MOST_PACKET)) packet.write(page.bytes(), at, length);
      else if (done > 1) throw new UncleanException("a beginning too long");
      at += length;
      if (length < 255) packet();
    }
    if (isWhole()) shift = OggPage.write(heads, page.stream(), 1, to) - page.number() - 1;
  }

  private void packet() {
    var bytes = packet.toByteArray();
    packet.reset();
    if (done++ == 1) {
      if (!Arrays.equals(bytes, kind.silent)) words(bytes);
      heads.add(kind.silent);
    } else {
      heads.add(bytes);
    }
  }

  /** The comment always names the program; the rest by its fields. */
  private void words(byte[] bytes) {
    var tells = EnumSet.of(Hidden.SOFTWARE);
    tells.addAll(Clues.SOUND.in(bytes));
    tells.remove(Hidden.UNKNOWN);
    removed.addAll(tells);
  }
}
