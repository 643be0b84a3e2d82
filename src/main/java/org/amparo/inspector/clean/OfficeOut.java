package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An office document as it is written anew: every part bears the first day that zip files know, and nothing else. */
final class OfficeOut {
  /** Written as 0:00:00, in steps of two seconds; at that very moment the JDK would add a field with our time zone. */
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0, 1);
  private final ZipOutputStream zip;

  OfficeOut(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /** Opens the next part; what is written goes there until the next one. */
  OutputStream part(String name) throws IOException {
    zip.putNextEntry(dated(name));
    return zip;
  }

  void part(String name, byte[] bytes) throws IOException {
    part(name).write(bytes);
  }

  /** Unpacked, as OpenDocument wants its first part. */
  void stored(String name, byte[] bytes) throws IOException {
    var entry = dated(name);
    var sum = new CRC32();
    sum.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
  }

  void finish() throws IOException {
    zip.finish();
  }

  private static ZipEntry dated(String name) {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NEVER);
    return entry;
  }
}
