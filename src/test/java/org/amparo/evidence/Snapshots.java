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
    var place = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
    for (int part : new int[] {14, 38, 30}) {
      place.putInt(part).putInt(1);
    }
    return photo(seed, PHONE, place.array());
  }

  /**
   * @param phone of at most 20 letters
   * @param place degrees, minutes and seconds as fractions, 24 bytes
   */
  public static byte[] photo(long seed, String phone, byte[] place) {
    return taken(plainPhoto(seed), phone, place);
  }

  /** The photo with the phone's name and the place written into it. */
  public static byte[] taken(byte[] plain, String phone, byte[] place) {
    var app1 = ("Exif\0\0").getBytes(StandardCharsets.ISO_8859_1);
    var tiff = tiff(phone, place);
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
    return plainPhoto(seed, 40, 30);
  }

  /** The larger, the heavier: it shows noise. */
  public static byte[] plainPhoto(long seed, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var random = new Random(seed);
    for (int i = 0; i < width * height; i++) {
      image.setRGB(i % width, i / width, random.nextInt(0xffffff));
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
  private static byte[] tiff(String phone, byte[] place) {
    var bytes = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put("II".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42).putInt(8);
    bytes.putShort((short) 2);
    entry(bytes, 0x010f, ASCII, phone.length() + 1, 38);
    entry(bytes, 0x8825, LONG, 1, 60);
    bytes.putInt(0);
    bytes.position(38).put(phone.getBytes(StandardCharsets.ISO_8859_1));
    bytes.position(60);
    bytes.putShort((short) 4);
    entry(bytes, 1, ASCII, 2, 'N');
    entry(bytes, 2, RATIONAL, 3, 120);
    entry(bytes, 3, ASCII, 2, 'W');
    entry(bytes, 4, RATIONAL, 3, 144);
    bytes.putInt(0);
    bytes.position(120).put(place).put(place);
    return bytes.array();
  }

  private static void entry(ByteBuffer bytes, int tag, int type, int count, int value) {
    bytes.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }
}
