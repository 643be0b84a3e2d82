package org.amparo.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** Files of people in tests: a photo that says where it was taken, a text, a program. */
public final class Snapshots {
  /** What the photo's phone is called: to be searched for where it must not stand. */
  public static final String PHONE = "Telefonica-9000";
  private static final int ASCII = 2;
  private static final int LONG = 4;
  private static final int RATIONAL = 5;

  private Snapshots() {}

  /** A small photo with the phone's name and a place in it. */
  public static byte[] photo(long seed) {
    var plain = plainPhoto(seed);
    var app1 = ("Exif\0\0").getBytes(StandardCharsets.ISO_8859_1);
    var tiff = tiff();
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    int length = 2 + app1.length + tiff.length;
    out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
    out.writeBytes(app1);
    out.writeBytes(tiff);
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }

  /** A photo that says nothing but what it shows. */
  public static byte[] plainPhoto(long seed) {
    var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    var random = new Random(seed);
    for (int i = 0; i < 1200; i++) {
      image.setRGB(i % 40, i / 40, random.nextInt(0xffffff));
    }
    try {
      var out = new ByteArrayOutputStream();
      ImageIO.write(image, "jpeg", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text of this length. */
  public static byte[] text(int length, long seed) {
    var random = new Random(seed);
    var text = new byte[length];
    for (int i = 0; i < length; i++) {
      text[i] = (byte) (i % 60 == 59 ? '\n' : 'a' + random.nextInt(26));
    }
    return text;
  }

  public static byte[] program() {
    return ByteBuffer.allocate(8000).put("MZ\u0090\0\u0003\0\0\0".getBytes(StandardCharsets.ISO_8859_1)).array();
  }

  /** Two directories: the first names the phone and points to the second, which holds a place. */
  private static byte[] tiff() {
    var bytes = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put("II".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42).putInt(8);
    bytes.putShort((short) 2);
    entry(bytes, 0x010f, ASCII, PHONE.length() + 1, 38);
    entry(bytes, 0x8825, LONG, 1, 60);
    bytes.putInt(0);
    bytes.position(38).put(PHONE.getBytes(StandardCharsets.ISO_8859_1));
    bytes.position(60);
    bytes.putShort((short) 4);
    entry(bytes, 1, ASCII, 2, 'N');
    entry(bytes, 2, RATIONAL, 3, 120);
    entry(bytes, 3, ASCII, 2, 'W');
    entry(bytes, 4, RATIONAL, 3, 144);
    bytes.putInt(0);
    bytes.position(120);
    for (int degrees : new int[] {14, 38, 30, 90, 30, 20}) {
      bytes.putInt(degrees).putInt(1);
    }
    return bytes.array();
  }

  private static void entry(ByteBuffer bytes, int tag, int type, int count, int value) {
    bytes.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }
}
