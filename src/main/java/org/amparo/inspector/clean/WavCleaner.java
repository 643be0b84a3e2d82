package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;

/** WAVE (Microsoft and IBM, RIFF): keeps the form of the samples and the samples. */
final class WavCleaner implements Cleaner {
  private static final Set<String> TYPES = Set.of("audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave");
  /** PCM, two ADPCM, floats, A-law, mu-law, GSM: what cannot carry words between its samples. */
  private static final Set<Integer> CODECS = Set.of(1, 2, 3, 6, 7, 0x11, 0x31);
  private static final int EXTENSIBLE = 0xFFFE;
  private static final int LONGEST_FORM = 512;

  @Override
  public boolean takes(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public Set<Hidden> clean(Source file, OutputStream to) throws IOException, UncleanException {
    var from = new Cursor(file);
    if (!name(from).equals("RIFF")) throw new UncleanException("no RIFF");
    long end = from.u32le() + 8;
    if (!name(from).equals("WAVE") || end > file.length()) throw new UncleanException("no whole WAVE");
    var removed = EnumSet.noneOf(Hidden.class);
    if (end < file.length()) removed.add(Hidden.UNKNOWN);
    var fresh = new Riff();
    boolean formed = false;
    for (var chunk : Riff.chunks(from, 12, end)) {
      from.to(chunk.at());
      if (chunk.name().equals("fmt ")) form(chunk, from);
      if (chunk.name().equals("data") && !formed) throw new UncleanException("samples without a form");
      formed |= chunk.name().equals("fmt ");
      if (isKept(chunk)) fresh.keep(chunk);
      else removed.addAll(meaning(chunk, from));
    }
    fresh.write("WAVE", from, to);
    return removed;
  }

  private static String name(Cursor from) throws IOException, UncleanException {
    return new String(from.bytes(4, 4), StandardCharsets.ISO_8859_1);
  }

  private static boolean isKept(Riff.Chunk chunk) {
    return chunk.name().equals("fmt ") || chunk.name().equals("data")
        || chunk.name().equals("fact") && chunk.length() == 4;
  }

  private static void form(Riff.Chunk chunk, Cursor from) throws IOException, UncleanException {
    var form = from.bytes(chunk.length(), LONGEST_FORM);
    int codec = form.length < 16 ? 0 : form[0] & 0xFF | (form[1] & 0xFF) << 8;
    if (codec == EXTENSIBLE && form.length >= 40) codec = form[24] & 0xFF | (form[25] & 0xFF) << 8;
    if (!CODECS.contains(codec)) throw new UncleanException("a codec that is not known");
    if (form.length > 18 && 18 + (form[16] & 0xFF | (form[17] & 0xFF) << 8) != form.length) {
      throw new UncleanException("a form longer than it says");
    }
  }

  private static Set<Hidden> meaning(Riff.Chunk chunk, Cursor from) throws IOException, UncleanException {
    return switch (chunk.name()) {
      case "PAD ", "JUNK", "FLLR", "PEAK" -> Set.of();
      case "bext" -> EnumSet.of(Hidden.TIME, Hidden.PERSON, Hidden.WORDS);
      case "_PMX" -> Clues.XMP.in(from.bytes(Math.min(chunk.length(), 1 << 16), 1 << 16));
      default -> Clues.SOUND.in(from.bytes(Math.min(chunk.length(), 1 << 16), 1 << 16));
    };
  }
}
