package org.amparo.evidence.packet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.amparo.platform.Json;
import org.amparo.platform.JsonBytes;
import org.amparo.vault.Bytes;
import org.amparo.vault.Fingerprint;
import org.amparo.vault.Secret;
import org.amparo.vault.age.AgeFile;
import org.amparo.vault.age.AgeIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacketTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
  private static final JsonObject NOTHING = JsonObject.EMPTY_JSON_OBJECT;

  private static byte[] written(Packet packet) throws IOException {
    var out = new ByteArrayOutputStream();
    packet.write(out);
    return out.toByteArray();
  }

  @Property(tries = 60) void isAsLongAsItSaid(@ForAll @IntRange(max = 2000) int length,
      @ForAll @StringLength(max = 120) String name) throws IOException {
    var packet = new Packet(NOTHING,
        List.of(Part.made(FileNames.safe(1, name, "text/plain"), "text/plain", new byte[length], NOTHING)), DAY);

    assertEquals(packet.length(), written(packet).length);
  }

  @Test void isAnArchiveThatOrdinaryToolsUnpack(@TempDir Path folder) throws Exception {
    byte[] content = Bytes.counted(1, 70_000);
    var names = List.of("papers/01-plain.jpg", "papers/02-نشرة.pdf", "papers/03-" + "long".repeat(30) + ".txt");
    var packet = new Packet(NOTHING, names.stream().map(name -> Part.made(name, "x/y", content, NOTHING)).toList(), DAY);
    Files.write(folder.resolve("p.tar"), written(packet));

    var process = new ProcessBuilder("tar", "xf", "p.tar").directory(folder.toFile());
    process.environment().put("LC_ALL", "C.UTF-8");

    assertEquals(0, process.inheritIO().start().waitFor());
    for (var name : names) assertArrayEquals(content, Files.readAllBytes(folder.resolve(name)), name);
  }

  @Test void listsEveryFileFirst() throws IOException {
    var about = Json.createObjectBuilder().add("kind", "PHOTO").build();
    var packet = new Packet(Json.createObjectBuilder().add("case", "7f3a-19c2").build(),
        List.of(Part.made("case.html", "text/html", new byte[] {1}, NOTHING), Part.made("p", "x/y", new byte[0], about)), DAY);

    byte[] tar = written(packet);
    int length = Integer.parseInt(new String(tar, 124, 11), 8);
    var list = JsonBytes.read(java.util.Arrays.copyOfRange(tar, 512, 512 + length));

    assertTrue(new String(tar, 0, 20).startsWith("manifest.json"));
    assertEquals("7f3a-19c2", list.getString("case"));
    assertEquals(Bytes.sha256(new byte[] {1}), list.getJsonArray("files").getJsonObject(0).getString("sha256"));
    assertEquals("PHOTO", list.getJsonArray("files").getJsonObject(1).getString("kind"));
  }

  @Test void stopsAtAFileThatIsNotWhatItsRecordSays() {
    byte[] there = {1, 2, 3};
    for (var said : List.of(new byte[] {1, 2, 4}, new byte[] {1, 2}, new byte[] {1, 2, 3, 4})) {
      var part = new Part("p", "x/y", said.length, Bytes.sha256(said), () -> new ByteArrayInputStream(there), NOTHING);
      assertThrows(ChangedPartException.class, () -> written(new Packet(NOTHING, List.of(part), DAY)));
    }
  }

  /** Half a gigabyte through tar and age: what is in memory does not grow with the file. */
  @Test void holdsNoFileInMemory() throws IOException {
    long length = 512L << 20;
    var part = new Part("film.mp4", "video/mp4", length, zeros(length), () -> new Zeros(length), NOTHING);
    var most = new long[1];
    var identity = AgeIdentity.of(Secret.owning(Bytes.counted(1, 32)));

    try (var file = AgeFile.sealing(new Watching(most), identity.recipient(), new SecureRandom())) {
      new Packet(NOTHING, List.of(part), DAY).write(file);
    }

    assertTrue(most[0] < 64L << 20, "live bytes after a collection: " + most[0]);
  }

  private static String zeros(long length) {
    var seen = Fingerprint.atOnce();
    var piece = new byte[1 << 20];
    for (long at = 0; at < length; at += piece.length) seen.update(piece, 0, piece.length);
    return Bytes.hex(seen.digest());
  }

  /** Looks at the heap now and then. */
  private static final class Watching extends OutputStream {
    private final long[] most;
    private final long before = live();
    private long written;

    Watching(long[] most) {
      this.most = most;
    }

    @Override
    public void write(int b) {
      throw new UnsupportedOperationException("pieces only");
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      if (written >> 27 != written + length >> 27) most[0] = Math.max(most[0], live() - before);
      written += length;
    }

    private static long live() {
      System.gc();
      return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
  }

  /** So many zeros. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long length) {
      left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (left <= 0) return -1;
      int now = (int) Math.min(left, length);
      left -= now;
      return now;
    }
  }
}
