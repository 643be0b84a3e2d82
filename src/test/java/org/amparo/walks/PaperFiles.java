package org.amparo.walks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.amparo.harness.Places;

/** Files as people have them on a phone, made for one walk. */
final class PaperFiles {
  private final Path folder = Places.fresh("papers-" + System.nanoTime());

  /** A photo that says where it was taken, and with what. */
  Path photo(String name, int width) {
    return write(name, withPlace(jpeg(width)));
  }

  /** A program that calls itself a photo. */
  Path program(String name) {
    byte[] program = new byte[4096];
    System.arraycopy("MZ\u0090\0\3\0\0\0".getBytes(StandardCharsets.ISO_8859_1), 0, program, 0, 8);
    return write(name, program);
  }

  Path empty(String name) {
    return write(name, new byte[0]);
  }

  private Path write(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Noise, so that it is as large as photos are. */
  private static byte[] jpeg(int width) {
    var random = new Random(width);
    var image = new BufferedImage(width, width, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < width; y++) {
      for (int x = 0; x < width; x++) image.setRGB(x, y, random.nextInt());
    }
    var to = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var fine = writer.getDefaultWriteParam();
    fine.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    fine.setCompressionQuality(1);
    try (var out = new MemoryCacheImageOutputStream(to)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), fine);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return to.toByteArray();
  }

  /** Exif 2.3: a maker, and 13 degrees north. */
  private static byte[] withPlace(byte[] jpeg) {
    var tiff = ByteBuffer.allocate(128).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    tiff.putShort((short) 2);
    entry(tiff, 0x010F, 2, 6, 80);
    entry(tiff, 0x8825, 4, 1, 40);
    tiff.putInt(0).position(40);
    tiff.putShort((short) 2);
    entry(tiff, 1, 2, 2, 'N');
    entry(tiff, 2, 5, 3, 90);
    tiff.putInt(0).position(80);
    tiff.put("Phone\0".getBytes(StandardCharsets.US_ASCII)).position(90);
    for (int number : new int[] {13, 1, 41, 1, 24, 1}) tiff.putInt(number);
    var to = new ByteArrayOutputStream();
    to.write(jpeg, 0, 2);
    to.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (tiff.capacity() + 8)});
    to.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    to.writeBytes(tiff.array());
    to.write(jpeg, 2, jpeg.length - 2);
    return to.toByteArray();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }
}
