package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;

/** PNG and APNG (W3C PNG, third edition): keeps the chunks that colour and move pixels. */
final class PngCleaner implements Cleaner {
  private static final Set<String> TYPES = Set.of("image/png", "image/apng", "image/vnd.mozilla.apng");
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  /** The chunks that are copied as they are, and their greatest length: pixels may be as long as they like. */
  private static final Map<String, Integer> KEPT = Map.ofEntries(Map.entry("IHDR", 13), Map.entry("PLTE", 768),
      Map.entry("IDAT", Integer.MAX_VALUE), Map.entry("IEND", 0), Map.entry("tRNS", 256), Map.entry("gAMA", 4),
      Map.entry("cHRM", 32), Map.entry("sRGB", 1), Map.entry("sBIT", 4), Map.entry("bKGD", 6), Map.entry("pHYs", 9),
      Map.entry("cICP", 4), Map.entry("mDCV", 24), Map.entry("cLLI", 8), Map.entry("acTL", 8), Map.entry("fcTL", 26),
      Map.entry("fdAT", Integer.MAX_VALUE));

  @Override
  public boolean takes(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public Set<Hidden> clean(Source file, OutputStream to) throws IOException, UncleanException {
    return new Walk(new Cursor(file), to).walk();
  }

  private static final class Walk {
    private final Cursor from;
    private final OutputStream to;
    private final Set<Hidden> removed = EnumSet.noneOf(Hidden.class);

    Walk(Cursor from, OutputStream to) {
      this.from = from;
      this.to = to;
    }

    Set<Hidden> walk() throws IOException, UncleanException {
      if (from.u32() != SIGNATURE >>> 32 || from.u32() != (SIGNATURE & 0xFFFFFFFFL)) {
        throw new UncleanException("no PNG");
      }
      to.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
      var name = chunk();
      if (!name.equals("IHDR")) throw new UncleanException("begins without a header");
      while (!name.equals("IEND")) name = chunk();
      if (from.left() > 0) removed.add(Hidden.UNKNOWN);
      return removed;
    }

    private String chunk() throws IOException, UncleanException {
      long length = from.u32();
      var name = new String(from.bytes(4, 4), StandardCharsets.ISO_8859_1);
      if (length > from.left()) throw new UncleanException("ends early");
      if (KEPT.containsKey(name)) keep(name, length);
      else {
        if ((name.charAt(0) & 0x20) == 0) throw new UncleanException("a chunk that is needed and not known");
        replace(name, length);
        from.skip(4);
      }
      return name;
    }

    private void keep(String name, long length) throws IOException, UncleanException {
      if (length > KEPT.get(name)) throw new UncleanException("a chunk longer than its kind");
      var sum = new CRC32();
      var summed = new SummedStream(to, sum);
      to.write(PngChunks.number(length));
      summed.write(name.getBytes(StandardCharsets.ISO_8859_1));
      from.copy(length, summed);
      if (from.u32() != sum.getValue()) throw new UncleanException("a damaged chunk");
      to.write(PngChunks.number(sum.getValue()));
    }

    private void replace(String name, long length) throws IOException, UncleanException {
      switch (name) {
        case "iCCP" -> PngChunks.profile(from.bytes(length, ColourProfile.MOST_BYTES), to);
        case "eXIf" -> exif(length);
        case "tIME" -> removed.add(Hidden.TIME);
        case "tEXt", "zTXt", "iTXt" -> removed.addAll(PngChunks.text(from.glance(length, 1 << 16)));
        default -> removed.add(Hidden.UNKNOWN);
      }
      if (!Set.of("iCCP", "eXIf", "tEXt", "zTXt", "iTXt").contains(name)) from.skip(length);
    }

    private void exif(long length) throws IOException, UncleanException {
      var exif = Exif.of(from.glance(length, 1 << 20));
      removed.addAll(exif.tells());
      if (exif.orientation() != 1) PngChunks.write("eXIf", Exif.turned(exif.orientation()), to);
    }
  }
}
