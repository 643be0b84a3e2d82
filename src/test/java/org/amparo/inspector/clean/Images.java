package org.amparo.inspector.clean;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Small pictures, written and read by the JDK. */
final class Images {
  static {
    ImageIO.setUseCache(false);
  }

  private Images() {}

  static BufferedImage painted() {
    var image = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
    var brush = image.createGraphics();
    brush.setPaint(new GradientPaint(0, 0, Color.RED, 48, 32, Color.BLUE));
    brush.fillRect(0, 0, 48, 32);
    brush.setPaint(Color.YELLOW);
    brush.fillOval(10, 5, 20, 20);
    brush.dispose();
    return image;
  }

  static byte[] written(String format) {
    var to = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(painted(), format, to)) throw new IllegalStateException("no writer for " + format);
    } catch (IOException e) {
      throw new IllegalStateException("memory refused to be written", e);
    }
    return to.toByteArray();
  }

  static int[] pixels(byte[] file) throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(file));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
