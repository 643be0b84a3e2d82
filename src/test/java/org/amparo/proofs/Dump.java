package org.amparo.proofs;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** Reads a heap dump as HotSpot writes it (format "JAVA PROFILE 1.0.2"): which objects there are, and what each holds. */
final class Dump {
  static final int CLASS = 0x20;
  static final int INSTANCE = 0x21;
  static final int OBJECTS = 0x22;
  static final int VALUES = 0x23;
  private static final int ID = 8;
  private static final int OBJECT = 2;

  private record Field(String name, int type) {}

  private record Kind(long parent, List<Field> fields) {}

  private final MappedByteBuffer bytes;
  private final Map<Long, String> strings = new HashMap<>();
  private final Map<Long, String> classNames = new HashMap<>();
  private final Map<Long, Kind> kinds = new HashMap<>();
  private final Map<Long, Integer> places = new HashMap<>();
  private final List<Long> roots = new ArrayList<>();

  private Dump(MappedByteBuffer bytes) {
    this.bytes = bytes;
  }

  static Dump read(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      var dump = new Dump(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
      dump.readRecords();
      return dump;
    }
  }

  List<Long> roots() {
    return roots;
  }

  void eachObject(LongConsumer visitor) {
    places.keySet().forEach(visitor::accept);
  }

  int size() {
    return places.size();
  }

  private void readRecords() {
    while (bytes.get() != 0) {
      continue;   // the name of the format
    }
    if (bytes.getInt() != ID) throw new IllegalStateException("only dumps of a 64-bit Java are read");
    bytes.getLong();
    while (bytes.remaining() >= 9) {
      int tag = bytes.get() & 0xff;
      bytes.getInt();
      int end = bytes.getInt();
      end = tag == 0 ? bytes.position() : bytes.position() + end;
      readRecord(tag, end);
      bytes.position(end);
    }
  }

  private void readRecord(int tag, int end) {
    if (tag == 0x01) {
      long id = bytes.getLong();
      var text = new byte[end - bytes.position()];
      bytes.get(text);
      strings.put(id, new String(text, java.nio.charset.StandardCharsets.UTF_8));
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
      case CLASS -> readClass(id, place);
      case INSTANCE -> {
        skip(4 + ID);
        skip(bytes.getInt());
        places.put(id, place);
      }
      case OBJECTS -> {
        skip(4);
        int count = bytes.getInt();
        skip(ID + count * ID);
        places.put(id, place);
      }
      case VALUES -> {
        skip(4);
        int count = bytes.getInt();
        skip(count * size(bytes.get()));
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
    skip(5 * ID + 4);
    for (int count = bytes.getShort(); count > 0; count--) {
      skip(2);
      skip(size(bytes.get()));
    }
    for (int count = bytes.getShort(); count > 0; count--) {
      skip(ID);
      skip(size(bytes.get()));
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

  private static int size(int type) {
    return switch (type) {
      case OBJECT, 7, 11 -> 8;
      case 4, 8 -> 1;
      case 5, 9 -> 2;
      case 6, 10 -> 4;
      default -> throw new IllegalStateException("an unknown type in a dump: " + type);
    };
  }

  /** The class of an object; of a class itself, its own name. */
  String name(long id) {
    var place = places.get(id);
    if (place == null) return "?";
    return switch (bytes.get(place)) {
      case CLASS -> "class " + classNames.get(id);
      case INSTANCE -> classNames.get(bytes.getLong(place + 13));
      case OBJECTS -> classNames.get(bytes.getLong(place + 17));
      default -> "values";
    };
  }

  /** The bytes of an array of numbers or letters, as they lie; nothing for anything else. */
  byte[] values(long id) {
    int place = places.get(id);
    if (bytes.get(place) != VALUES) return new byte[0];
    var values = new byte[bytes.getInt(place + 13) * size(bytes.get(place + 17))];
    bytes.get(place + 18, values);
    return values;
  }

  /** Everything that an object keeps alive. */
  void held(long id, LongConsumer visitor) {
    var place = places.get(id);
    if (place == null) return;
    IntConsumer at = offset -> visitor.accept(bytes.getLong(offset));
    switch (bytes.get(place)) {
      case CLASS -> heldByClass(place, at);
      case INSTANCE -> heldByInstance(place, at);
      case OBJECTS -> {
        int count = bytes.getInt(place + 13);
        for (int i = 0; i < count; i++) at.accept(place + 25 + i * ID);
      }
      default -> { }
    }
  }

  private void heldByClass(int place, IntConsumer at) {
    at.accept(place + 13);
    at.accept(place + 21);
    int offset = place + 13 + 6 * ID + 4;
    int constants = bytes.getShort(offset);
    offset += 2;
    for (int i = 0; i < constants; i++) offset += 3 + size(bytes.get(offset + 2));
    int statics = bytes.getShort(offset);
    offset += 2;
    for (int i = 0; i < statics; i++) {
      int type = bytes.get(offset + ID);
      if (type == OBJECT) at.accept(offset + ID + 1);
      offset += ID + 1 + size(type);
    }
  }

  private void heldByInstance(int place, IntConsumer at) {
    int offset = place + 25;
    boolean weak = isWeak(bytes.getLong(place + 13));
    for (long kind = bytes.getLong(place + 13); kind != 0; kind = kinds.get(kind).parent()) {
      for (var field : kinds.get(kind).fields()) {
        if (field.type() == OBJECT && !(weak && field.name().equals("referent"))) at.accept(offset);
        offset += size(field.type());
      }
    }
  }

  private boolean isWeak(long kind) {
    for (long above = kind; above != 0; above = kinds.get(above).parent()) {
      var name = classNames.get(above);
      if (name.matches("java\\.lang\\.ref\\.(Weak|Phantom|Final)Reference")) return true;
    }
    return false;
  }
}
