package org.amparo.evidence.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.amparo.harness.Places;
import org.junit.jupiter.api.Test;

class FileStoreTest extends StoreContract {
  private static final Path FOLDER = Places.fresh("store").resolve("evidence");

  @Override
  Store on(LocalDate day, Room room) {
    return new FileStore(FOLDER, room, noon(day));
  }

  private static Path file(byte[] id) {
    return FOLDER.resolve(Names.of(id));
  }

  @Test void isForItsOwnAccountOnlyAndTellsTheDayOnly() throws IOException {
    var id = fresh();
    write(store(), id, 0, noise(100));

    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(FOLDER)));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file(id))));
    assertEquals("2026-11-24T05:00:00Z", Files.getLastModifiedTime(file(id)).toString());
  }

  @Test void goesOnBehindWhatACrashLeftAndBluntsItsDate() throws IOException {
    var id = fresh();
    byte[] bytes = noise(50_000);
    var cut = store().append(id, 0);
    cut.write(bytes, 0, 30_000);

    var afterTheCrash = store();
    afterTheCrash.lyingSince(LocalDate.now().plusDays(2));
    assertEquals(0, Files.getLastModifiedTime(file(id)).toInstant().atZone(noon(TODAY).zone()).toLocalTime().toSecondOfDay());
    write(afterTheCrash, id, 20_000, Arrays.copyOfRange(bytes, 20_000, 50_000));

    assertArrayEquals(bytes, all(store(), id));
    cut.close();
  }

  @Test void overlooksWhatIsNoPaper() throws IOException {
    Files.writeString(FOLDER.resolve("lost+found"), "");

    assertEquals(List.of(), store().lyingSince(LocalDate.of(2000, 1, 1)));
  }

  @Test void namesNothingWhenItsFolderIsGone() throws IOException {
    var gone = Places.fresh("evidence-gone");
    var store = new FileStore(gone, plenty(), noon(TODAY));
    Places.delete(gone);

    assertThrows(IOException.class, () -> write(store, fresh(), 0, noise(1)));
  }
}
