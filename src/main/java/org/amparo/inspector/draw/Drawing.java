package org.amparo.inspector.draw;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.amparo.inspection.Page;
import org.amparo.inspection.Source;

/** Draws one page of a file as a JPEG picture. */
public final class Drawing {
  private static final float QUALITY = 0.85f;
  private static final int NARROWEST = 16;
  private static final int WIDEST = 4_000;

  /**
   * Writes the picture, or nothing if there is none.
   *
   * @param page from 1
   * @param width in pixels, as wanted
   */
  public Page page(Source file, String mediaType, int page, int width, OutputStream to) throws IOException {
    int wide = Math.max(NARROWEST, Math.min(width, WIDEST));
    var drawn = mediaType.equals("application/pdf") ? PdfPage.draw(file, page, wide)
        : mediaType.startsWith("image/") ? Photo.draw(file, page, wide) : new Drawn(null, 0, false);
    if (drawn.picture() == null) {
      return Page.notDrawn(drawn.pages());
    }
    write(drawn.picture(), to);
    return new Page(drawn.pages(), drawn.picture().getWidth(), drawn.picture().getHeight(), drawn.whole());
  }

  private static void write(BufferedImage picture, OutputStream to) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var out = new MemoryCacheImageOutputStream(to)) {
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
  }
}
