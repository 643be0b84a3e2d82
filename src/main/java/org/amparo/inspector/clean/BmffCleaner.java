package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;

/**
 * Films, sounds and pictures in ISO base media files (ISO 14496-12; MP4, QuickTime, 3GPP, HEIF, AVIF). Nothing moves:
 * unwanted boxes become free space of the same length, and of the media only what a kept track or picture points at is
 * copied.
 */
final class BmffCleaner implements Cleaner {
  private static final Set<String> TYPES = Set.of("image/heic", "image/heif", "image/heic-sequence",
      "image/heif-sequence", "image/avif", "video/mp4", "video/quicktime", "video/3gpp", "video/3gpp2", "audio/3gpp",
      "audio/mp4", "audio/x-m4a", "video/x-m4v", "application/mp4");
  private static final int MOST_BOXES = 1 << 14;
  private static final int MOST_MOVIE = 24 << 20;
  private static final int MOST_ITEMS = 4 << 20;
  private static final int MOST_BRANDS = 1 << 10;

  @Override
  public boolean takes(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public Set<Hidden> clean(Source file, OutputStream to) throws IOException, UncleanException {
    return new Walk(new Cursor(file)).walk(to);
  }

  /**
   * A box of the file itself.
   *
   * @param body where what follows its header begins
   */
  private record Top(String type, long at, long body, long end) {}

  private static final class Walk {
    private final Cursor from;
    private final List<Top> tops = new ArrayList<>();
    private final Map<Top, byte[]> changed = new HashMap<>();
    private final Set<Hidden> removed = EnumSet.noneOf(Hidden.class);
    private final Stretches media = new Stretches();
    private final Fragments fragments = new Fragments(media, removed);

    Walk(Cursor from) {
      this.from = from;
    }

    Set<Hidden> walk(OutputStream to) throws IOException, UncleanException {
      while (from.left() > 0) top();
      for (var top : tops) if (top.type.equals("moov")) movie(top);
      for (var top : tops) change(top);
      if (media.sum() == 0) throw new UncleanException("nothing to see or hear");
      long inside = 0;
      for (var top : tops) if (top.type.equals("mdat")) inside += media.within(top.body, top.end);
      if (inside != media.sum()) throw new UncleanException("media outside its boxes");
      for (var top : tops) write(top, to);
      return removed;
    }

    private void top() throws IOException, UncleanException {
      long at = from.at();
      if (tops.size() == MOST_BOXES) throw new UncleanException("too many boxes");
      long length = from.u32();
      var type = new String(from.bytes(4, 4), StandardCharsets.ISO_8859_1);
      if (length == 1) length = from.u64();
      else if (length == 0) length = from.left() + 8;
      if (length < from.at() - at || length > from.left() + from.at() - at) {
        throw new UncleanException("a box beyond the end");
      }
      if (tops.isEmpty() && !type.equals("ftyp") && !type.equals("moov") && !type.equals("mdat")
          && !Boxes.isFree(type)) {
        throw new UncleanException("no ISO base media file");
      }
      tops.add(new Top(type, at, from.at(), at + length));
      from.to(at + length);
    }

    private byte[] load(Top top, int most) throws IOException, UncleanException {
      from.to(top.body);
      return from.bytes(top.end - top.body, most);
    }

    private void movie(Top top) throws IOException, UncleanException {
      if (changed.keySet().stream().anyMatch(other -> other.type.equals("moov"))) {
        throw new UncleanException("two films");
      }
      var boxes = new Boxes(load(top, MOST_MOVIE));
      fragments.defaults(new MovieWalk(boxes, media, removed).walk());
      changed.put(top, boxes.bytes());
    }

    private void change(Top top) throws IOException, UncleanException {
      switch (top.type) {
        case "meta" -> items(top);
        case "moof" -> {
          var boxes = new Boxes(load(top, MOST_ITEMS));
          fragments.walk(boxes, top.at);
          changed.put(top, boxes.bytes());
        }
        case "ftyp", "styp" -> {
          if (top.end - top.body > MOST_BRANDS) throw new UncleanException("too many brands");
        }
        case "moov", "mdat", "free", "skip", "wide", "sidx", "mfra" -> { }
        default -> removed.addAll(meaning(top));
      }
    }

    private void items(Top top) throws IOException, UncleanException {
      var boxes = new Boxes(load(top, MOST_ITEMS));
      if (ItemsWalk.isPicture(boxes)) {
        removed.addAll(new ItemsWalk(boxes, media, from).walk());
        changed.put(top, boxes.bytes());
      } else {
        removed.addAll(meaning(top));
      }
    }

    private Set<Hidden> meaning(Top top) throws IOException, UncleanException {
      from.to(top.body);
      var words = from.glance(top.end - top.body, 1 << 16);
      return new String(words, StandardCharsets.ISO_8859_1).contains("<x:xmpmeta") ? Clues.XMP.in(words)
          : Clues.MOVIE.in(words);
    }

    private void write(Top top, OutputStream to) throws IOException, UncleanException {
      boolean kept = changed.containsKey(top) || Set.of("ftyp", "styp", "mdat", "sidx").contains(top.type);
      from.to(top.at);
      var header = from.bytes(top.body - top.at, 16);
      if (!kept) System.arraycopy(new byte[] {'f', 'r', 'e', 'e'}, 0, header, 4, 4);
      to.write(header);
      if (changed.containsKey(top)) to.write(changed.get(top));
      else if (top.type.equals("mdat")) media.copy(from, top.end, to);
      else if (kept) from.copy(top.end - top.body, to);
      else Cursor.zeros(top.end - top.body, to);
    }
  }
}
