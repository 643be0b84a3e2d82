package org.amparo.inspector.clean;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.amparo.inspection.Hidden;

/** Tags that programs hang before and behind any sound: ID3 of both versions, APE, Lyrics3. */
final class SoundTags {
  private static final int GLANCE = 1 << 16;
  private static final int ID3V1 = 128;
  private static final int ID3V2 = 10;
  private static final int EXTENDED = 227;
  private static final int APE = 32;
  private static final int LYRICS = 15;
  private final Cursor file;
  private final Set<Hidden> removed;

  SoundTags(Cursor file, Set<Hidden> removed) {
    this.file = file;
    this.removed = removed;
  }

  /** Where the sound ends: before everything that hangs behind it. */
  long end(long length) throws IOException, UncleanException {
    long end = length;
    for (long next = before(end); next != end; next = before(end)) end = next;
    return end;
  }

  private long before(long end) throws IOException, UncleanException {
    if (reads("TAG", end - ID3V1)) {
      removed.add(Hidden.WORDS);
      return end - ID3V1;
    }
    if (reads("TAG+", end - EXTENDED)) return end - EXTENDED;
    if (reads("APETAGEX", end - APE)) return ape(end);
    if (reads("LYRICS200", end - 9)) return lyrics(end);
    return end;
  }

  private boolean reads(String name, long at) throws IOException, UncleanException {
    if (at < 0 || at > at() + file.left()) return false;
    file.to(at);
    if (file.left() < name.length()) return false;
    return new String(file.bytes(name.length(), name.length()), StandardCharsets.ISO_8859_1).equals(name);
  }

  private long at() {
    return file.at();
  }

  private long ape(long end) throws IOException, UncleanException {
    file.to(end - APE + 12);
    long length = file.u32le();
    file.skip(4);
    long start = end - length - ((file.u32le() & 0x80000000L) != 0 ? APE : 0);
    if (start < 0 || length < APE) throw new UncleanException("a tag longer than its file");
    file.to(start);
    removed.addAll(Clues.SOUND.in(file.glance(end - start, GLANCE)));
    return start;
  }

  private long lyrics(long end) throws IOException, UncleanException {
    if (end < LYRICS) return end;
    file.to(end - LYRICS);
    long length = 0;
    for (byte digit : file.bytes(6, 6)) length = length * 10 + Math.floorMod(digit - '0', 10);
    if (length + LYRICS > end || !reads("LYRICSBEGIN", end - LYRICS - length)) return end;
    removed.add(Hidden.WORDS);
    return end - LYRICS - length;
  }

  /** Skips one ID3v2 or APE tag, if one begins here. */
  boolean skip(long at, long end) throws IOException, UncleanException {
    if (reads("ID3", at) && end - at >= ID3V2) {
      file.skip(2);
      int flags = file.u8();
      long length = 0;
      for (byte seven : file.bytes(4, 4)) length = length << 7 | seven & 0x7F;
      over(at, ID3V2 + length + ((flags & 0x10) != 0 ? ID3V2 : 0), end);
      return true;
    }
    if (!reads("APETAGEX", at) || end - at < APE) return false;
    file.skip(4);
    over(at, APE + file.u32le(), end);
    return true;
  }

  private void over(long at, long length, long end) throws IOException, UncleanException {
    if (length > end - at) throw new UncleanException("a tag longer than its file");
    file.to(at);
    removed.addAll(Clues.SOUND.in(file.glance(length, GLANCE)));
  }
}
