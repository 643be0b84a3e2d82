package org.amparo.web.shell;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one form said; read by us and not by the container, which would keep it in buffers of its own. */
final class Form implements org.amparo.questionnaire.Form {
  static final Form NONE = new Form(Map.of());
  private static final int MOST_FIELDS = 1000;

  private final Map<String, List<String>> fields;

  private Form(Map<String, List<String>> fields) {
    this.fields = fields;
  }

  /** Reads {@code application/x-www-form-urlencoded}; what is not that is refused as a bad request. */
  static Form parse(byte[] body) {
    var fields = new HashMap<String, List<String>>();
    int count = 0;
    for (int from = 0; from < body.length; ) {
      int to = indexOf(body, '&', from, body.length);
      int equals = indexOf(body, '=', from, to);
      var name = decoded(body, from, equals);
      fields.computeIfAbsent(name, key -> new ArrayList<>(1)).add(decoded(body, Math.min(equals + 1, to), to));
      from = to + 1;
      if (++count > MOST_FIELDS) throw new Refused(400);
    }
    return new Form(fields);
  }

  /** A form whose fields are yet to come. */
  static Form empty() {
    return new Form(new HashMap<>());
  }

  void add(String name, String value) {
    fields.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
  }

  @Override
  public List<String> values(String name) {
    return fields.getOrDefault(name, List.of());
  }

  @Override
  public String toString() {
    return "Form[" + fields.size() + " fields]";
  }

  private static int indexOf(byte[] body, char wanted, int from, int to) {
    int at = from;
    while (at < to && body[at] != wanted) at++;
    return at;
  }

  private static String decoded(byte[] body, int from, int to) {
    var bytes = ByteBuffer.allocate(to - from);
    for (int at = from; at < to; at++) {
      if (body[at] == '%') {
        if (at + 2 > to - 1) throw new Refused(400);
        bytes.put((byte) (hex(body[++at]) << 4 | hex(body[++at])));
      } else {
        bytes.put(body[at] == '+' ? (byte) ' ' : body[at]);
      }
    }
    return text(bytes.flip());
  }

  static String text(byte[] bytes) {
    return text(ByteBuffer.wrap(bytes));
  }

  private static String text(ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new Refused(400);
    }
  }

  private static int hex(byte digit) {
    int value = Character.digit(digit, 16);
    if (value < 0) throw new Refused(400);
    return value;
  }
}
