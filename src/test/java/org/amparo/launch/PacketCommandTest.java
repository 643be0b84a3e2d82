package org.amparo.launch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.amparo.vault.Bytes;
import org.amparo.vault.Secret;
import org.amparo.vault.age.AgeFile;
import org.amparo.vault.age.AgeIdentity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacketCommandTest {
  private static final byte[] CONTENT = Bytes.counted(1, 100_000);
  @TempDir
  private Path folder;
  private Path packet;
  private Path key;

  @BeforeEach
  void makesAPacket() throws IOException {
    packet = folder.resolve("complaint-1.tar.age");
    key = folder.resolve("key.txt");
    var identity = AgeIdentity.of(Secret.owning(Bytes.counted(1, 32)));
    Files.writeString(key, "# mine\n" + identity.print() + "\n");
    try (var file = AgeFile.sealing(Files.newOutputStream(packet), identity.recipient(), new SecureRandom())) {
      file.write(CONTENT);
    }
  }

  @Test void writesTheArchiveBesideThePacket() throws IOException {
    assertEquals(0, new PacketCommand().open(packet, key, null));

    assertArrayEquals(CONTENT, Files.readAllBytes(folder.resolve("complaint-1.tar")));
  }

  @Test void leavesNothingOfATouchedPacket() throws IOException {
    Files.write(packet, Bytes.flipped(Files.readAllBytes(packet), 8 * 90_000));

    assertThrows(Refusal.class, () -> new PacketCommand().open(packet, key, null));
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test void overwritesNothing() throws IOException {
    Files.writeString(folder.resolve("complaint-1.tar"), "mine");

    assertThrows(Refusal.class, () -> new PacketCommand().open(packet, key, null));
    assertEquals("mine", Files.readString(folder.resolve("complaint-1.tar")));
  }

  @Test void saysThatAnotherKeyDoesNotFit() throws IOException {
    Files.writeString(key, AgeIdentity.of(Secret.owning(Bytes.counted(9, 32))).print());

    assertThrows(Refusal.class, () -> new PacketCommand().open(packet, key, null));
    assertFalse(Files.exists(folder.resolve("complaint-1.tar")));
  }
}
