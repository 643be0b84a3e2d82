package org.amparo.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {
  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/etc", "/usr/share/amparo", "/bin", "/var/lib", "/home", "/tmp", "/proc/1"})
  void refusesAFolderOfTheSystem(String place) {
    var refusal = assertThrows(Refusal.class, () -> DataFolder.hold(Path.of(place)));

    assertTrue(refusal.getMessage().contains("set AMPARO_DATA"), refusal.getMessage());
  }

  @Test
  void refusesAFolderWithSomebodyElsesFiles() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "dear");

    var refusal = assertThrows(Refusal.class, () -> DataFolder.hold(folder));

    assertTrue(refusal.getMessage().contains("not Amparo's"));
    assertEquals("dear", Files.readString(folder.resolve("letter.txt")));
  }

  @Test
  void isHeldByOneRunAtATime() {
    try (var held = DataFolder.hold(folder.resolve("mine"))) {
      var refusal = assertThrows(Refusal.class, () -> DataFolder.hold(held.path()));

      assertTrue(refusal.getMessage().contains("in use by another run"));
    }
    DataFolder.hold(folder.resolve("mine")).close();
  }

  @Test
  void refusesAFileWhereAFolderShouldBe() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");

    assertThrows(Refusal.class, () -> DataFolder.hold(file.resolve("below")));
  }

  @Test
  void neverChoosesATemporaryFolderByItself() {
    var temporary = System.getProperty("java.io.tmpdir") + "/x";

    assertThrows(Refusal.class, () -> DataFolder.place(Map.of("XDG_DATA_HOME", temporary)::get));
    assertEquals(Path.of(temporary), DataFolder.place(Map.of("AMPARO_DATA", temporary)::get));
  }
}
