package org.amparo.inspector.clean;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.amparo.inspection.Hidden;

/** A track of a Matroska file: which, of what kind, and how it is coded. */
record EbmlTrack(long number, long type, String codec) {
  static final int MOST_FORM = 1 << 20;
  private static final int SEEN = 1;
  private static final int HEARD = 2;
  private static final Set<String> CODECS = Set.of("V_VP8", "V_VP9", "V_AV1", "V_MPEG4/ISO/AVC", "V_MPEGH/ISO/HEVC",
      "V_MPEG4/ISO/SP", "V_MPEG4/ISO/ASP", "V_MPEG4/ISO/AP", "V_MPEG1", "V_MPEG2", "V_THEORA", "A_OPUS", "A_VORBIS",
      "A_FLAC", "A_AAC", "A_MPEG/L1", "A_MPEG/L2", "A_MPEG/L3", "A_AC3", "A_EAC3", "A_PCM/INT/LIT", "A_PCM/INT/BIG",
      "A_PCM/FLOAT/IEEE");
  /** Three packets of which the second holds words (Xiph lacing). */
  private static final Set<String> LACED = Set.of("A_VORBIS", "V_THEORA");

  /** Looks ahead over a track's elements. */
  static EbmlTrack read(Cursor from, EbmlHead track) throws IOException, UncleanException {
    long number = -1;
    long type = 0;
    var codec = "";
    from.to(track.body());
    while (from.at() < track.end()) {
      var head = EbmlHead.read(from);
      if (head.isOpen() || head.end() > track.end()) throw new UncleanException("an element longer than what holds it");
      if (head.id() == EbmlNames.NUMBER) number = value(from.bytes(head.length(), 8));
      if (head.id() == EbmlNames.TYPE) type = value(from.bytes(head.length(), 8));
      if (head.id() == EbmlNames.CODEC) codec = name(from.bytes(head.length(), 64));
      from.to(head.end());
    }
    if (type <= HEARD && !CODECS.contains(codec)) throw new UncleanException("a codec that is not known");
    from.to(track.at());
    return new EbmlTrack(number, type, codec);
  }

  private static String name(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).trim();
  }

  private static long value(byte[] bytes) {
    long value = 0;
    for (byte one : bytes) value = value << 8 | one & 0xFF;
    return value;
  }

  /** The number that begins a block, of one or two bytes. */
  static long number(int first, int second) {
    if ((first & 0x80) != 0) return first & 0x7F;
    return (first & 0x40) != 0 ? (first & 0x3F) << 8 | second : -1;
  }

  boolean isSeenOrHeard() {
    return (type == SEEN || type == HEARD) && number > 0;
  }

  /** What a decoder has to know beforehand, without the words among it, and as long as it was. */
  byte[] plain(byte[] form, Set<Hidden> removed) throws UncleanException {
    var plain = LACED.contains(codec) ? laced(form) : codec.equals("A_FLAC") ? flac(form) : form;
    if (!Arrays.equals(form, plain)) removed.add(Hidden.SOFTWARE);
    return plain;
  }

  /** Lengthens the name of the program to the whole of the comment, and blanks it. */
  private static byte[] laced(byte[] form) throws UncleanException {
    if (form.length < 4 || form[0] != 2) throw new UncleanException("a form that is not known");
    var lengths = new int[2];
    int at = 1;
    for (int i = 0; i < 2; i++) {
      int some;
      do {
        if (at == form.length) throw new UncleanException("a form that ends early");
        some = form[at++] & 0xFF;
        lengths[i] += some;
      } while (some == 255);
    }
    int start = at + lengths[0];
    int end = start + lengths[1];
    if (end > form.length || lengths[1] < 16) throw new UncleanException("a form that ends early");
    var plain = form.clone();
    Arrays.fill(plain, start + 7, end, (byte) 0);
    boolean framed = form[start] == 3;
    int name = lengths[1] - 7 - 8 - (framed ? 1 : 0);
    for (int i = 0; i < 4; i++) plain[start + 7 + i] = (byte) (name >> 8 * i);
    if (framed) plain[end - 1] = 1;
    return plain;
  }

  /** Turns every block but the description of the samples into padding (RFC 9639, 8). */
  private static byte[] flac(byte[] form) throws UncleanException {
    var plain = form.clone();
    for (int at = 4; at + 4 <= plain.length; ) {
      int length = (plain[at + 1] & 0xFF) << 16 | (plain[at + 2] & 0xFF) << 8 | plain[at + 3] & 0xFF;
      if (length > plain.length - at - 4) throw new UncleanException("a form that ends early");
      if ((plain[at] & 0x7F) != 0) {
        plain[at] = (byte) (plain[at] & 0x80 | 1);
        Arrays.fill(plain, at + 4, at + 4 + length, (byte) 0);
      }
      at += 4 + length;
    }
    return plain;
  }
}
