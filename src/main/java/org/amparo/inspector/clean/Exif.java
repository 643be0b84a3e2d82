package org.amparo.inspector.clean;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.amparo.inspection.Hidden;

/**
 * What an EXIF block (TIFF 6.0, CIPA DC-008) gives away, and the one thing of it that a picture needs.
 *
 * @param orientation 1 to 8, CIPA DC-008 4.6.4; 1 = as it lies
 */
record Exif(Set<Hidden> tells, int orientation) {
  private static final int MOST_ENTRIES = 4096;
  private static final int MOST_DIRECTORIES = 32;
  private static final int ORIENTATION = 0x0112;
  private static final int SHOOTING = 0x8769;
  private static final int GPS = 0x8825;
  /** Tags that say how the pixels lie and no more. */
  private static final Set<Integer> PLAIN = Set.of(0x00FE, 0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0112, 0x0115,
      0x011A, 0x011B, 0x011C, 0x0128, 0x0211, 0x0213, 0x0214, 0x9000, 0x9101, 0xA000, 0xA001, 0xA002, 0xA003, 0xA005,
      SHOOTING, GPS);
  private static final Map<Integer, Hidden> KNOWN = Map.ofEntries(
      Map.entry(0x010E, Hidden.WORDS), Map.entry(0x0131, Hidden.SOFTWARE), Map.entry(0x0132, Hidden.TIME),
      Map.entry(0x013B, Hidden.PERSON), Map.entry(0x8298, Hidden.PERSON), Map.entry(0x013C, Hidden.DEVICE),
      Map.entry(0x9003, Hidden.TIME), Map.entry(0x9004, Hidden.TIME), Map.entry(0x9010, Hidden.TIME),
      Map.entry(0x9011, Hidden.TIME), Map.entry(0x9012, Hidden.TIME), Map.entry(0x9286, Hidden.WORDS),
      Map.entry(0xA430, Hidden.PERSON), Map.entry(0x9C9B, Hidden.WORDS), Map.entry(0x9C9C, Hidden.WORDS),
      Map.entry(0x9C9D, Hidden.PERSON), Map.entry(0x9C9E, Hidden.WORDS), Map.entry(0x9C9F, Hidden.WORDS),
      Map.entry(0x83BB, Hidden.WORDS), Map.entry(0x02BC, Hidden.WORDS), Map.entry(0x0201, Hidden.PREVIEW),
      Map.entry(0x0202, Hidden.PREVIEW));

  Exif {
    tells = Collections.unmodifiableSet(tells);
  }

  /** Reads as far as it goes: what is broken gives nothing away and turns nothing. */
  static Exif of(byte[] tiff) {
    var reading = new Reading(tiff);
    reading.directories();
    return new Exif(reading.tells, reading.orientation);
  }

  /** A fresh EXIF block that holds an orientation and nothing else. */
  static byte[] turned(int orientation) {
    return ByteBuffer.allocate(26).put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8)
        .putShort((short) 1).putShort((short) ORIENTATION).putShort((short) 3).putInt(1)
        .putShort((short) orientation).putShort((short) 0).putInt(0).array();
  }

  /** One walk over the directories, bounded in steps. */
  private static final class Reading {
    private final ByteBuffer tiff;
    private final Set<Hidden> tells = EnumSet.noneOf(Hidden.class);
    private int orientation = 1;
    private int entries;
    private int directories;

    Reading(byte[] bytes) {
      tiff = ByteBuffer.wrap(bytes);
      if (bytes.length > 8 && bytes[0] == 'I') tiff.order(ByteOrder.LITTLE_ENDIAN);
    }

    void directories() {
      if (tiff.limit() < 10) return;
      long first = place(4);
      long second = directory(first, false);
      if (directories > 0 && second > 0 && directory(second, false) >= 0 && directories > 1) tells.add(Hidden.PREVIEW);
    }

    private long place(int at) {
      return tiff.getInt(at) & 0xFFFFFFFFL;
    }

    /** Returns the place of the next directory, 0 if there is none or this one is broken. */
    private long directory(long at, boolean places) {
      if (at < 8 || at + 2 > tiff.limit() || ++directories > MOST_DIRECTORIES) return 0;
      int count = tiff.getShort((int) at) & 0xFFFF;
      int entry = (int) at + 2;
      for (int i = 0; i < count; i++, entry += 12) {
        if (entry + 12 > tiff.limit() || ++entries > MOST_ENTRIES) return 0;
        if (places) place(tiff.getShort(entry) & 0xFFFF, entry);
        else entry(tiff.getShort(entry) & 0xFFFF, entry);
      }
      return entry + 4 > tiff.limit() ? 0 : place(entry);
    }

    /** CIPA DC-008 4.6.6: 0 is a version, 7 and 29 a time; everything else is about a place. */
    private void place(int tag, int entry) {
      if (tag == 7 || tag == 29) tells.add(Hidden.TIME);
      else if (tag != 0 && tiff.getInt(entry + 4) != 0) tells.add(Hidden.PLACE);
    }

    private void entry(int tag, int entry) {
      if (tag == ORIENTATION && directories == 1) turn(tiff.getShort(entry + 8));
      if (tag == SHOOTING || tag == GPS) directory(place(entry + 8), tag == GPS);
      if (!PLAIN.contains(tag) && !blank(entry)) {
        tells.add(tag >= 0x9290 && tag <= 0x9292 ? Hidden.TIME : KNOWN.getOrDefault(tag, Hidden.DEVICE));
      }
    }

    /** Cameras leave room for words that nobody wrote: spaces and zeros, perhaps behind the name of their script. */
    private boolean blank(int entry) {
      int type = tiff.getShort(entry + 2);
      long length = place(entry + 4);
      long from = length <= 4 ? entry + 8L : place(entry + 8);
      if (type != 2 && type != 7 || from + length > tiff.limit()) return false;
      int letters = 0;
      for (long i = type == 7 ? 8 : 0; i < length; i++) if (tiff.get((int) (from + i)) > ' ') letters++;
      return letters == 0 && length < 1 << 10;
    }

    private void turn(int found) {
      if (found >= 1 && found <= 8) orientation = found;
    }
  }
}
