package org.amparo.evidence.caged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.amparo.evidence.caged.UninspectedException.Why;
import org.amparo.inspection.Source;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** Whatever an inspector does that it must not: it is ended at once, and the paper stays unseen. */
class RogueIT {
  private static final Source PAPER = new Memory(new byte[100_000]);

  @ParameterizedTest
  @ValueSource(strings = {"dies", "talks nonsense", "announces a frame of two gigabytes",
      "asks for bytes before the file", "asks for too many bytes", "asks in the wrong shape",
      "makes more than there is room for", "reads for ever", "gives orders", "answers with no report",
      "answers with markup"})
  void endsAnInspectorThat(String misbehaves) {
    try (var inspectors = rogue(misbehaves)) {
      var left = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(40),
          () -> assertThrows(UninspectedException.class, () -> inspectors.look(PAPER, "")));

      assertEquals(Why.ENDED, left.why());
    }
  }

  @Test
  void givesNobodyHalfAPicture() {
    var picture = new ByteArrayOutputStream();
    try (var inspectors = rogue("makes more than there is room for")) {
      assertThrows(UninspectedException.class, () -> inspectors.page(PAPER, "image/png", 1, 100, picture));

      assertEquals(0, picture.size());
    }
  }

  @Test
  void looksAtNothingWithoutTheCageThatIsRequired() {
    var caging = Caging.find(System.getProperty("java.class.path"), true).with(Cage.NO_NETWORK, "none");
    try (var inspectors = new Inspectors(caging, 1)) {
      var left = assertThrows(UninspectedException.class, () -> inspectors.look(PAPER, ""));

      assertEquals(Why.NO_CAGE, left.why());
      assertTrue(!inspectors.isAllowed());
    }
  }

  @Test
  void passesOnThatTheStoreIsGone() {
    Source lost = new Source() {
      @Override
      public long length() {
        return 100;
      }

      @Override
      public int read(long at, byte[] into, int offset, int length) throws IOException {
        throw new IOException("the disk is gone");
      }
    };
    try (var inspectors = new Inspectors(Caging.find(System.getProperty("java.class.path"), false), 1)) {
      assertEquals("the disk is gone", assertThrows(IOException.class, () -> inspectors.look(lost, "")).getMessage());
    }
  }

  private static Inspectors rogue(String how) {
    var caging = Caging.find(System.getProperty("java.class.path"), false);
    return new Inspectors(caging.with(caging.cage(), Rogue.class.getName(), how), 1);
  }
}
