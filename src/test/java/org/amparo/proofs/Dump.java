package org.amparo.proofs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** A heap dump as HotSpot writes it (format "JAVA PROFILE 1.0.2"): which objects there are, and what each holds. */
final class Dump {
  static final int CLASS = 0x20;
  static final int INSTANCE = 0x21;
  static final int OBJECTS = 0x22;
  static final int VALUES = 0x23;
  static final int ID = 8;
  private static final int OBJECT = 2;

  /** A field of an object, in the order in which it lies there. */
  record Field(String name, int type) {}

  /** A class: what it extends, and its own fields. */
  record Kind(long parent, List<Field> fields) {}

  private final ByteBuffer bytes;
  private final Map<Long, String> classNames;
  private final Map<Long, Kind> kinds;
  private final Map<Long, Integer> places;
  private final List<Long> roots;

  /** @param places where the part about each object begins */
  Dump(ByteBuffer bytes, Map<Long, String> classNames, Map<Long, Kind> kinds, Map<Long, Integer> places,
      List<Long> roots) {
    this.bytes = bytes;
    this.classNames = classNames;
    this.kinds = kinds;
    this.places = places;
    this.roots = roots;
  }

  static Dump read(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new DumpReader(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())).read();
    }
  }

  List<Long> roots() {
    return roots;
  }

  void eachObject(LongConsumer visitor) {
    places.keySet().forEach(visitor::accept);
  }

  static int size(int type) {
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
