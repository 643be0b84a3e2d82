package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;

/** WebP (RFC 9649): keeps pictures, movement and transparency; colours and orientation are written afresh. */
final class WebpCleaner implements Cleaner {
  private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L", "ALPH");
  private static final int ICC_FLAG = 0x20;
  private static final int EXIF_FLAG = 0x08;
  private static final int XMP_FLAG = 0x04;
  private static final int EXTENDED = 10;
  private static final int FRAME = 16;

  @Override
  public boolean takes(String mediaType) {
    return mediaType.equals("image/webp");
  }

  @Override
  public Set<Hidden> clean(Source file, OutputStream to) throws IOException, UncleanException {
    return new Walk(new Cursor(file)).walk(to);
  }

  private static final class Walk {
    private final Cursor from;
    private final Set<Hidden> removed = EnumSet.noneOf(Hidden.class);
    private final Riff fresh = new Riff();
    private List<Riff.Chunk> chunks = List.of();

    Walk(Cursor from) {
      this.from = from;
    }

    Set<Hidden> walk(OutputStream to) throws IOException, UncleanException {
      if (!name().equals("RIFF")) throw new UncleanException("no RIFF");
      long end = from.u32le() + 8;
      if (!name().equals("WEBP") || end > from.at() + from.left()) throw new UncleanException("no whole WebP");
      chunks = Riff.chunks(from, 12, end);
      if (end < from.at() + from.left()) removed.add(Hidden.UNKNOWN);
      if (chunks.stream().noneMatch(one -> PICTURE.contains(one.name()) || one.name().equals("ANMF"))) {
        throw new UncleanException("no picture");
      }
      build();
      fresh.write("WEBP", from, to);
      return removed;
    }

    private String name() throws IOException, UncleanException {
      return new String(from.bytes(4, 4), StandardCharsets.ISO_8859_1);
    }

    private void build() throws IOException, UncleanException {
      var profile = profile();
      int orientation = orientation();
      for (var chunk : chunks) {
        if (chunk.name().equals("VP8X")) extended(chunk, profile, orientation);
        else keep(chunk);
      }
      if (orientation != 1 && has("VP8X")) fresh.fresh("EXIF", Exif.turned(orientation));
    }

    private boolean has(String name) {
      return chunks.stream().anyMatch(chunk -> chunk.name().equals(name));
    }

    private byte[] body(Riff.Chunk chunk, int most) throws IOException, UncleanException {
      from.to(chunk.at());
      return from.bytes(Math.min(chunk.length(), most), most);
    }

    private byte[] profile() throws IOException, UncleanException {
      for (var chunk : chunks) {
        if (chunk.name().equals("ICCP")) return ColourProfile.plain(body(chunk, ColourProfile.MOST_BYTES));
      }
      return new byte[0];
    }

    /** Some writers put JPEG's introduction before the block. */
    private int orientation() throws IOException, UncleanException {
      int orientation = 1;
      for (var chunk : chunks) {
        if (!chunk.name().equals("EXIF")) continue;
        var block = body(chunk, 1 << 20);
        boolean introduced = block.length > 6 && block[0] == 'E';
        var exif = Exif.of(introduced ? java.util.Arrays.copyOfRange(block, 6, block.length) : block);
        removed.addAll(exif.tells());
        orientation = exif.orientation();
      }
      return orientation;
    }

    private void extended(Riff.Chunk chunk, byte[] profile, int orientation) throws IOException, UncleanException {
      if (chunk.length() != EXTENDED) throw new UncleanException("a header of another length");
      var header = body(chunk, EXTENDED);
      header[0] &= ~(ICC_FLAG | EXIF_FLAG | XMP_FLAG);
      header[0] |= (byte) ((profile.length > 0 ? ICC_FLAG : 0) | (orientation != 1 ? EXIF_FLAG : 0));
      header[1] = header[2] = header[3] = 0;
      fresh.fresh("VP8X", header);
      if (profile.length > 0) fresh.fresh("ICCP", profile);
    }

    private void keep(Riff.Chunk chunk) throws IOException, UncleanException {
      switch (chunk.name()) {
        case "VP8 ", "VP8L", "ALPH" -> fresh.keep(chunk);
        case "ANIM" -> fresh.fresh("ANIM", body(chunk, 6));
        case "ANMF" -> frame(chunk);
        case "XMP " -> removed.addAll(Clues.XMP.in(body(chunk, 1 << 18)));
        case "ICCP", "EXIF" -> { }
        default -> removed.add(Hidden.UNKNOWN);
      }
    }

    private void frame(Riff.Chunk chunk) throws IOException, UncleanException {
      if (chunk.length() < FRAME) throw new UncleanException("a frame without its place");
      var place = body(chunk, FRAME);
      var inner = new Riff();
      for (var part : Riff.chunks(from, chunk.at() + FRAME, chunk.at() + chunk.length())) {
        if (PICTURE.contains(part.name())) inner.keep(part);
        else removed.add(Hidden.UNKNOWN);
      }
      fresh.wrap("ANMF", place, inner);
    }
  }
}
