package org.amparo.inspector.look;

import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.amparo.inspection.Source;
import org.amparo.inspection.Verdict;
import org.amparo.inspector.bytes.SourceImage;

/** A picture: how large it claims to be, before anybody draws it. */
final class PhotoLook {
  /** The largest that phones make have 200 million. */
  private static final long MOST_PIXELS = 250_000_000;
  private static final long PIXELS_UNASKED = 40_000_000;
  private static final int PIXELS_A_BYTE = 200;
  private static final int MOST_FRAMES = 2_000;

  private PhotoLook() {}

  static void look(Source file, Findings findings) throws IOException, Settled {
    if (findings.type().matches("image/(hei|avif|jxl).*")) {
      findings.pages(1);
      return;   // no reader for it: its size is only known to who shows it
    }
    try (var input = new SourceImage(file)) {
      var readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw new IOException("no picture that can be read");
      }
      var reader = readers.next();
      reader.setInput(input, false, false);
      measure(reader, file.length(), findings);
      reader.dispose();
    }
  }

  private static void measure(ImageReader reader, long length, Findings findings) throws IOException, Settled {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    long pixels = width * height;
    if (pixels > MOST_PIXELS || pixels > PIXELS_UNASKED && pixels / PIXELS_A_BYTE > length) {
      throw new Settled(Verdict.BOMB);
    }
    findings.fact("pixels", width + " \u00d7 " + height);
    int frames = reader.getNumImages(true);
    if (frames > MOST_FRAMES) {
      throw new Settled(Verdict.BOMB);
    }
    findings.pages(Math.max(1, frames));
  }
}
