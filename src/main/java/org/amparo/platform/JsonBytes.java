package org.amparo.platform;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** JSON objects as the UTF-8 bytes that records hold. */
public final class JsonBytes {
  private JsonBytes() {}

  public static byte[] of(JsonObject object) {
    var out = new ByteArrayOutputStream();
    try (var writer = Json.createWriter(out)) {
      writer.write(object);
    }
    return out.toByteArray();
  }

  public static JsonObject read(byte[] bytes) {
    try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
      return reader.readObject();
    }
  }
}
