package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;

/** MP3 and its elders, and AAC: keeps the frames of the sound and nothing before, between or behind them. */
final class FramesCleaner implements Cleaner {
  private final FrameForm form;
  private final Set<String> types;

  FramesCleaner(FrameForm form, Set<String> types) {
    this.form = form;
    this.types = types;
  }

  @Override
  public boolean takes(String mediaType) {
    return types.contains(mediaType);
  }

  @Override
  public Set<Hidden> clean(Source file, OutputStream to) throws IOException, UncleanException {
    return new Walk(new Cursor(file), form, to).walk(file.length());
  }

  private static final class Walk {
    private static final int FARTHEST = 1 << 16;
    private static final int HEAD = 8;
    private final Cursor from;
    private final FrameForm form;
    private final OutputStream to;
    private final Set<Hidden> removed = EnumSet.noneOf(Hidden.class);
    private long end;
    private long kind;
    private long frames;

    Walk(Cursor from, FrameForm form, OutputStream to) {
      this.from = from;
      this.form = form;
      this.to = to;
    }

    Set<Hidden> walk(long length) throws IOException, UncleanException {
      var tags = new SoundTags(from, removed);
      end = tags.end(length);
      long at = 0;
      while (at < end) {
        if (tags.skip(at, end)) at = from.at();
        else if (fits(at)) at = keep(at);
        else at = search(at);
      }
      if (frames == 0) throw new UncleanException("no sound");
      return removed;
    }

    private long head(long at) throws IOException, UncleanException {
      if (end - at < HEAD) return 0;
      from.to(at);
      return from.u32() << 32 | from.u32();
    }

    private boolean fits(long at) throws IOException, UncleanException {
      long head = head(at);
      return form.length(head) > 0 && (frames == 0 || form.kind(head) == kind);
    }

    /** A last frame that is cut short is left out. */
    private long keep(long at) throws IOException, UncleanException {
      long head = head(at);
      int length = form.length(head);
      if (length > end - at) return end;
      if (frames == 0 && at + length < end && !fits(at + length)) return search(at);
      kind = form.kind(head);
      from.to(at);
      if (frames++ > 0 || form != FrameForm.MPEG) from.copy(length, to);
      else first(from.bytes(length, length));
      return at + length;
    }

    private void first(byte[] frame) throws IOException {
      if (Mp3Index.standsIn(frame) && !Mp3Index.isPlain(frame)) {
        removed.add(Hidden.SOFTWARE);
        to.write(Mp3Index.plain(frame));
      } else {
        to.write(frame);
      }
    }

    /** Looks for the next two frames; what lies before them is left out. */
    private long search(long at) throws IOException, UncleanException {
      boolean blank = true;
      for (long place = at; place < end; place++) {
        if (place > at && fits(place) && (place + length(place) >= end || fits(place + length(place)))) {
          if (!blank) removed.add(Hidden.UNKNOWN);
          return place;
        }
        from.to(place);
        blank &= from.u8() == 0;
        if (place - at > FARTHEST && !blank) throw new UncleanException("something between the frames");
      }
      if (!blank) removed.add(Hidden.UNKNOWN);
      return end;
    }

    private int length(long place) throws IOException, UncleanException {
      return form.length(head(place));
    }
  }
}
