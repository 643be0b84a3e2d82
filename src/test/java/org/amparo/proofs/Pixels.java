package org.amparo.proofs;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.GpsDirectory;
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

  /** Whether the phone's name or a place is left in it. */
  static boolean tellsThePhone(byte[] photo) throws IOException {
    try {
      var said = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo));
      return said.containsDirectoryOfType(GpsDirectory.class)
          || new String(photo, StandardCharsets.ISO_8859_1).contains(Snapshots.PHONE);
    } catch (ImageProcessingException e) {
      throw new IOException(e);
    }
  }

  private static int[] of(byte[] photo) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo));
    return image == null ? new int[] {photo.length}
        : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
