package org.amparo.inspector.clean;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Rebuilds a colour profile (ICC.1:2010) from its numbers alone: the tables and points that colours are computed with
 * stay, its names, dates, makers, serial numbers and private tags do not.
 */
final class ColourProfile {
  /** More is refused: the largest press profiles have about two million. */
  static final int MOST_BYTES = 4 << 20;
  private static final int HEADER = 128;
  private static final int MOST_TAGS = 100;
  private static final Set<String> NUMBERS = Set.of("wtpt", "bkpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC",
      "kTRC", "chad", "chrm", "cicp", "lumi", "A2B0", "A2B1", "A2B2", "B2A0", "B2A1", "B2A2", "D2B0", "D2B1", "D2B2",
      "D2B3", "B2D0", "B2D1", "B2D2", "B2D3", "gamt");
  private static final Set<String> TYPES = Set.of("XYZ ", "curv", "para", "sf32", "mft1", "mft2", "mAB ", "mBA ",
      "mpet", "chrm", "cicp");
  private final byte[] bytes;
  private final ByteBuffer old;
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private final Map<Long, Integer> moved = new LinkedHashMap<>();
  private final Map<String, int[]> tags = new LinkedHashMap<>();

  private ColourProfile(byte[] bytes) {
    this.bytes = bytes;
    this.old = ByteBuffer.wrap(bytes);
  }

  /** Nothing comes back of what is no profile: the picture is then shown in everyday colours. */
  static byte[] plain(byte[] profile) {
    if (profile.length < HEADER + 4 || !name(profile, 36).equals("acsp")) return new byte[0];
    return new ColourProfile(profile).rebuilt();
  }

  private byte[] rebuilt() {
    int count = old.getInt(HEADER);
    if (count < 1 || count > MOST_TAGS) return new byte[0];
    texts();
    for (int i = 0, at = HEADER + 4; i < count && at + 12 <= bytes.length; i++, at += 12) {
      if (NUMBERS.contains(name(bytes, at))) keep(name(bytes, at), old.getInt(at + 4), old.getInt(at + 8));
    }
    return data.size() > MOST_BYTES ? new byte[0] : written();
  }

  /** A profile must have a name and a line about rights (8.2); these say nothing. */
  private void texts() {
    boolean four = bytes[8] >= 4;
    add("desc", four ? localized() : described());
    add("cprt", four ? localized() : ByteBuffer.allocate(10).put(ascii("text")).position(8).put(ascii("-")).array());
  }

  private static byte[] localized() {
    return ByteBuffer.allocate(30).put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS")).putInt(2)
        .putInt(28).putShort((short) '-').array();
  }

  private static byte[] described() {
    return ByteBuffer.allocate(92).put(ascii("desc")).putInt(0).putInt(2).put(ascii("-")).array();
  }

  private void keep(String name, int from, int length) {
    if (from < HEADER || length < 8 || (long) from + length > bytes.length) return;
    if (data.size() > MOST_BYTES || tags.containsKey(name) || !TYPES.contains(name(bytes, from))) return;
    var place = moved.get((long) from << 32 | length);
    if (place != null) {
      tags.put(name, new int[] {place, length});
      return;
    }
    moved.put((long) from << 32 | length, data.size());
    var body = new byte[length];
    System.arraycopy(bytes, from, body, 0, length);
    add(name, body);
  }

  private void add(String name, byte[] body) {
    tags.put(name, new int[] {data.size(), body.length});
    data.writeBytes(body);
    while (data.size() % 4 != 0) data.write(0);
  }

  private byte[] written() {
    int start = HEADER + 4 + 12 * tags.size();
    var profile = ByteBuffer.allocate(start + data.size());
    profile.putInt(profile.capacity()).position(8).put(bytes, 8, 16).position(36).put(bytes, 36, 4);
    profile.position(64).put(bytes, 64, 16).position(HEADER).putInt(tags.size());
    tags.forEach((name, where) -> profile.put(ascii(name)).putInt(start + where[0]).putInt(where[1]));
    return profile.put(data.toByteArray()).array();
  }

  private static String name(byte[] from, int at) {
    return new String(from, at, 4, StandardCharsets.ISO_8859_1);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
