package org.amparo.proofs;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.amparo.evidence.Snapshots;
import org.amparo.harness.Attachment;
import org.amparo.vault.Derive;

/**
 * A paper that somebody gave.
 *
 * @param hide whether the phone and the place were to be taken out
 * @param confirmed whether a page or an answer said that it arrived
 */
record Given(Attachment file, boolean hide, boolean confirmed) {
  private static final int SHORTEST = 2_000;
  private static final int LONGEST = 120_000;

  /** A text, or a photo that says where it was taken. */
  static Given drawn(String name, boolean hide, Random random) {
    boolean photo = random.nextInt(3) == 0;
    var bytes = photo ? Snapshots.photo(random.nextLong())
        : Snapshots.text(SHORTEST + random.nextInt(LONGEST), random.nextLong());
    return new Given(new Attachment(name + (photo ? ".jpg" : ".txt"), photo ? "image/jpeg" : "text/plain", bytes), hide,
        false);
  }

  Given confirm() {
    return new Given(file, hide, true);
  }

  /** Whether this is what was given, as it was to be kept. */
  boolean isWhole(byte[] kept) throws IOException {
    return hide && name().endsWith(".jpg") ? Pixels.same(file.bytes(), kept) && !Pixels.tellsThePhone(kept)
        : Arrays.equals(file.bytes(), kept);
  }

  String name() {
    return file.name();
  }

  /** As a page shows it, in groups. */
  String fingerprint() {
    return HexFormat.of().formatHex(Derive.sha256(file.bytes())).replaceAll("(.{4})(?!$)", "$1 ");
  }
}
