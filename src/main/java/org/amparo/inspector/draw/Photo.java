package org.amparo.inspector.draw;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.amparo.inspection.Source;
import org.amparo.inspector.bytes.SourceImage;
import org.amparo.inspector.bytes.SourceStream;

/** A photo, or one page of a scan, the way up it was taken. */
final class Photo {
  private static final long MOST_PIXELS = 250_000_000;

  private Photo() {}

  static Drawn draw(Source file, int number, int width) throws IOException {
    try (var input = new SourceImage(file)) {
      var readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        return new Drawn(null, 1, false);   // HEIC, AVIF: no reader of ours
      }
      var reader = readers.next();
      try {
        reader.setInput(input, false, false);
        return draw(reader, file, number, width);
      } finally {
        reader.dispose();
      }
    }
  }

  private static Drawn draw(ImageReader reader, Source file, int number, int width) throws IOException {
    int pages = Math.max(1, reader.getNumImages(true));
    if (number < 1 || number > pages) {
      return new Drawn(null, pages, false);
    }
    int orientation = orientation(file);
    boolean turned = orientation > 4;
    double wide = turned ? reader.getHeight(number - 1) : reader.getWidth(number - 1);
    double high = turned ? reader.getWidth(number - 1) : reader.getHeight(number - 1);
    if (wide * high > MOST_PIXELS) {
      return new Drawn(null, pages, false);
    }
    double scale = Math.min(1, width / wide);
    scale *= Drawn.fitting(wide * scale, high * scale);
    return new Drawn(turned(read(reader, number - 1, scale), (int) Math.max(1, Math.round(wide * scale)),
        (int) Math.max(1, Math.round(high * scale)), orientation), pages, true);
  }

  /** Leaves out rows and columns while reading, so that a large photo never stands in memory whole. */
  private static BufferedImage read(ImageReader reader, int index, double scale) throws IOException {
    int step = Math.max(1, (int) Math.floor(1 / scale));
    var how = reader.getDefaultReadParam();
    how.setSourceSubsampling(step, step, 0, 0);
    return reader.read(index, how);
  }

  /** Onto white, at the size wanted, turned and mirrored as the camera noted (TIFF 6.0, tag 274). */
  private static BufferedImage turned(BufferedImage from, int width, int height, int orientation) {
    var to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = to.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    var place = new AffineTransform();
    place.scale(width, height);
    place.concatenate(turn(orientation));
    place.scale(1.0 / from.getWidth(), 1.0 / from.getHeight());
    pen.drawImage(from, place, null);
    pen.dispose();
    return to;
  }

  /** In the unit square. */
  private static AffineTransform turn(int orientation) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, 1, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, 1, 1);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, 1);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, 1, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, 1, 1);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, 1);
      default -> new AffineTransform();
    };
  }

  private static int orientation(Source file) throws IOException {
    try {
      var noted = ImageMetadataReader.readMetadata(new SourceStream(file))
          .getFirstDirectoryOfType(ExifIFD0Directory.class);
      var value = noted == null ? null : noted.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
      return value == null ? 1 : value;
    } catch (ImageProcessingException e) {
      return 1;   // nothing noted that can be read
    }
  }
}
