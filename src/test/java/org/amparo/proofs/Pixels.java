package org.amparo.proofs;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.amparo.evidence.Snapshots;

/** What a photo shows, and what it says besides. */
final class Pixels {
  private Pixels() {}

  /** Whether both show the same, point for point. */
  static boolean same(byte[] one, byte[] other) throws IOException {
    return Arrays.equals(of(one), of(other));
  }

  /** Whether the phone's name, or where its place would stand, is left in it. */
  static boolean tellsThePhone(byte[] photo) {
    var text = new String(photo, StandardCharsets.ISO_8859_1);
    return text.contains(Snapshots.PHONE) || text.contains("\u0088\u0025") || text.contains("\u0025\u0088");
  }

  private static int[] of(byte[] photo) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo));
    return image == null ? new int[] {photo.length}
        : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
