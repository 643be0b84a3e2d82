package org.amparo.inspector.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.amparo.inspection.Hidden;
import org.amparo.inspector.reading.Held;
import org.junit.jupiter.api.Test;

class PictureTracesTest {
  @Test
  void tellsTheCameraAndThePlaceOfAPhoto() throws IOException {
    var photo = new Held(behindTheStart(plain(), app1(exif())));

    assertTrue(Traces.of("image/jpeg", photo).containsAll(Set.of(Hidden.DEVICE, Hidden.PLACE)));
    assertEquals("Teléfono", Traces.facts("image/jpeg", photo).get("camera"));
  }

  @Test
  void tellsNothingOfAPhotoThatOnlyIsOne() throws IOException {
    assertEquals(Set.of(), Traces.of("image/jpeg", new Held(plain())));
  }

  @Test
  void tellsAFilmBehindTheEndOfAPhoto() throws IOException {
    var both = new ByteArrayOutputStream();
    both.write(plain());
    both.write("\0\0\0\u0018ftypmp42\0\0\0\0mp42".getBytes(StandardCharsets.ISO_8859_1));

    assertTrue(Traces.of("image/jpeg", new Held(both.toByteArray())).contains(Hidden.FILES));
  }

  @Test
  void takesAnyBytesAndThrowsOnlyThatItCannotRead() {
    var random = new Random(7);
    for (String type : new String[] {"image/jpeg", "image/png", "image/webp", "image/heic", "image/tiff", "image/gif",
        "video/mp4", "audio/mpeg", "audio/vnd.wave", "audio/ogg", "audio/flac"}) {
      for (int i = 0; i < 40; i++) {
        var bytes = behindTheStart(plain(), app1(exif()));
        for (int flips = 0; flips < 30; flips++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        assertFalse(type.isEmpty());
        endsInAnAnswerOrAnIoException(type, new Held(Arrays.copyOf(bytes, random.nextInt(bytes.length))));
      }
    }
  }

  private static void endsInAnAnswerOrAnIoException(String type, Held file) {
    try {
      assertTrue(Traces.read(type, file).facts().size() <= 24);
    } catch (IOException broken) {
      assertFalse(broken.getMessage().contains("Teléfono"));
    }
  }

  private static byte[] plain() {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg", out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static byte[] behindTheStart(byte[] jpeg, byte[] segment) {
    return ByteBuffer.allocate(jpeg.length + segment.length).put(jpeg, 0, 2).put(segment)
        .put(jpeg, 2, jpeg.length - 2).array();
  }

  private static byte[] app1(byte[] exif) {
    return ByteBuffer.allocate(exif.length + 10).putShort((short) 0xffe1).putShort((short) (exif.length + 8))
        .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(exif).array();
  }

  /** A TIFF of two tags, the model and a GPS group with its one tag. */
  private static byte[] exif() {
    byte[] model = "Teléfono\0".getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(56 + model.length).putInt(0x4d4d002a).putInt(8).putShort((short) 2)
        .putShort((short) 0x110).putShort((short) 2).putInt(model.length).putInt(56)
        .putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0)
        .putShort((short) 1).putShort((short) 1).putShort((short) 2).putInt(2).putInt('N' << 24).putInt(0)
        .put(model).array();
  }
}
