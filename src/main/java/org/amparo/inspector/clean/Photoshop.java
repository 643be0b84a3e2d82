package org.amparo.inspector.clean;

import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.inspection.Hidden;

/** What Photoshop's image resources, and the IPTC-IIM records among them, give away. */
final class Photoshop {
  private static final int SIGNATURE = 0x3842494D;
  private static final int IPTC = 0x0404;

  private Photoshop() {}

  /** Reads as far as it goes; what is broken is something that we do not know. */
  static Set<Hidden> tells(byte[] resources) {
    var tells = EnumSet.noneOf(Hidden.class);
    var block = ByteBuffer.wrap(resources);
    while (block.remaining() >= 12 && block.getInt() == SIGNATURE) resource(block, tells);
    return tells.isEmpty() ? EnumSet.of(Hidden.UNKNOWN) : tells;
  }

  private static void resource(ByteBuffer block, Set<Hidden> tells) {
    int id = block.getShort() & 0xFFFF;
    skip(block, (block.get() & 0xFF) | 1);
    if (block.remaining() < 4) return;
    long length = block.getInt() & 0xFFFFFFFFL;
    int body = (int) Math.min(length, block.remaining());
    if (id == IPTC) iptc(block.slice(block.position(), body), tells);
    else tells.add(id == 0x0409 || id == 0x040C ? Hidden.PREVIEW : Hidden.SOFTWARE);
    skip(block, length + (length & 1));
  }

  private static void skip(ByteBuffer block, long bytes) {
    block.position((int) Math.min(block.limit(), block.position() + bytes));
  }

  private static void iptc(ByteBuffer records, Set<Hidden> tells) {
    while (records.remaining() >= 5 && records.get() == 0x1C) {
      int record = records.get();
      int set = records.get() & 0xFF;
      int length = records.getShort() & 0xFFFF;
      if (record == 2 && length > 0) tells.add(meaning(set));
      skip(records, length);
    }
  }

  /** IPTC-IIM 4.2, chapter 6. */
  private static Hidden meaning(int set) {
    return switch (set) {
      case 26, 27, 90, 92, 95, 100, 101 -> Hidden.PLACE;
      case 30, 35, 37, 38, 47, 55, 60, 62, 63 -> Hidden.TIME;
      case 65, 70 -> Hidden.SOFTWARE;
      case 80, 85, 110, 115, 116, 118, 122 -> Hidden.PERSON;
      default -> set == 0 ? Hidden.SOFTWARE : Hidden.WORDS;
    };
  }
}
