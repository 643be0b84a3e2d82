package org.amparo.walks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.platform.JsonBytes;
import org.amparo.vault.Derive;
import org.amparo.vault.age.AgeFile;
import org.amparo.vault.age.AgeIdentity;

/** A packet, opened: its files by name, read by a tar reader of the test's own. */
record Packed(Map<String, byte[]> files) {
  static Packed opened(byte[] packet, String key) throws IOException {
    try (var identity = AgeIdentity.read(key).orElseThrow();
        var clear = AgeFile.opening(new ByteArrayInputStream(packet), identity)) {
      return of(clear);
    }
  }

  static Packed of(InputStream tar) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    String longName = null;
    for (byte[] head = tar.readNBytes(512); head[0] != 0; head = tar.readNBytes(512)) {
      int length = Integer.parseInt(text(head, 124, 11), 8);
      byte[] content = tar.readNBytes(length);
      tar.readNBytes((512 - length % 512) % 512);
      if (head[156] == 'x') {
        longName = new String(content, StandardCharsets.UTF_8).replaceFirst("(?s)^\\d+ path=(.*)\n$", "$1");
      } else {
        files.put(longName == null ? text(head, 0, 100) : longName, content);
        longName = null;
      }
    }
    return new Packed(files);
  }

  private static String text(byte[] head, int at, int length) {
    return new String(Arrays.copyOfRange(head, at, at + length), StandardCharsets.US_ASCII).split("\0")[0].strip();
  }

  String text(String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  /** Whether the list names every file but itself with its fingerprint. */
  boolean isListed() {
    var list = JsonBytes.read(files.get("manifest.json")).getJsonArray("files");
    return list.size() == files.size() - 1 && list.stream().map(line -> line.asJsonObject()).allMatch(line ->
        HexFormat.of().formatHex(Derive.sha256(files.get(line.getString("name")))).equals(line.getString("sha256")));
  }
}
