package org.amparo.harness;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A form with files as browsers write it (RFC 7578): the small fields first, as they stand on our pages. */
final class Parts {
  static final String BOUNDARY = "----AmparoTestBoundary7f3c1b";
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  private Parts() {}

  static byte[] of(Map<String, List<String>> fields, String control, List<Attachment> files) {
    var parts = new Parts();
    fields.forEach((name, values) -> values.forEach(value -> parts.begin("name=\"" + name + "\"").add(value)));
    files.forEach(file -> parts.begin("name=\"" + control + "\"; filename=\"" + file.name() + "\"\r\nContent-Type: "
        + file.mediaType()).add(file.bytes()));
    parts.add("\r\n--" + BOUNDARY + "--\r\n");
    return parts.body.toByteArray();
  }

  private Parts begin(String disposition) {
    add((body.size() == 0 ? "" : "\r\n") + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition
        + "\r\n\r\n");
    return this;
  }

  private void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  private void add(byte[] bytes) {
    body.writeBytes(bytes);
  }
}
