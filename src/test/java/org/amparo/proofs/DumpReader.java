package org.amparo.proofs;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.proofs.Dump.Field;
import org.amparo.proofs.Dump.Kind;

/** Goes through a heap dump once and notes where everything lies. */
final class DumpReader {
  private final ByteBuffer bytes;
  private final Map<Long, String> strings = new HashMap<>();
  private final Map<Long, String> classNames = new HashMap<>();
  private final Map<Long, Kind> kinds = new HashMap<>();
  private final Map<Long, Integer> places = new HashMap<>();
  private final List<Long> roots = new ArrayList<>();

  DumpReader(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  Dump read() {
    readRecords();
    return new Dump(bytes, classNames, kinds, places, roots);
  }

  private void readRecords() {
    while (bytes.get() != 0) {
      continue;   // the name of the format
    }
    if (bytes.getInt() != Dump.ID) throw new IllegalStateException("only dumps of a 64-bit Java are read");
    bytes.getLong();
    while (bytes.remaining() >= 9) {
      int tag = bytes.get() & 0xff;
      bytes.getInt();
      int length = bytes.getInt();
      int end = bytes.position() + length;
      readRecord(tag, end);
      bytes.position(end);
    }
  }

  private void readRecord(int tag, int end) {
    if (tag == 0x01) {
      long id = bytes.getLong();
      var text = new byte[end - bytes.position()];
      bytes.get(text);
      strings.put(id, new String(text, StandardCharsets.UTF_8));
    } else if (tag == 0x02) {
      bytes.getInt();
      long id = bytes.getLong();
      bytes.getInt();
      classNames.put(id, strings.get(bytes.getLong()).replace('/', '.'));
    } else if (tag == 0x0C || tag == 0x1C) {
      while (bytes.position() < end) readPart();
    }
  }

  private void readPart() {
    int place = bytes.position();
    int tag = bytes.get() & 0xff;
    long id = bytes.getLong();
    switch (tag) {
      case 0xFF, 0x05, 0x07 -> roots.add(id);
      case 0x01 -> root(id, 8);
      case 0x02, 0x03, 0x08 -> root(id, 8);
      case 0x04, 0x06 -> root(id, 4);
      case Dump.CLASS -> readClass(id, place);
      case Dump.INSTANCE -> {
        skip(4 + Dump.ID);
        skip(bytes.getInt());
        places.put(id, place);
      }
      case Dump.OBJECTS -> {
        skip(4);
        int count = bytes.getInt();
        skip(Dump.ID + count * Dump.ID);
        places.put(id, place);
      }
      case Dump.VALUES -> {
        skip(4);
        int count = bytes.getInt();
        skip(count * Dump.size(bytes.get()));
        places.put(id, place);
      }
      default -> throw new IllegalStateException("an unknown part of a dump: " + tag);
    }
  }

  private void root(long id, int more) {
    roots.add(id);
    skip(more);
  }

  private void readClass(long id, int place) {
    skip(4);
    long parent = bytes.getLong();
    skip(5 * Dump.ID + 4);
    for (int count = bytes.getShort(); count > 0; count--) {
      skip(2);
      skip(Dump.size(bytes.get()));
    }
    for (int count = bytes.getShort(); count > 0; count--) {
      skip(Dump.ID);
      skip(Dump.size(bytes.get()));
    }
    var fields = new ArrayList<Field>();
    for (int count = bytes.getShort(); count > 0; count--) {
      fields.add(new Field(strings.get(bytes.getLong()), bytes.get()));
    }
    kinds.put(id, new Kind(parent, fields));
    places.put(id, place);
  }

  private void skip(int count) {
    bytes.position(bytes.position() + count);
  }
}
