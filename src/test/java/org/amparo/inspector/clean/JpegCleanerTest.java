package org.amparo.inspector.clean;

import static org.amparo.inspector.clean.Pieces.be16;
import static org.amparo.inspector.clean.Pieces.of;
import static org.amparo.inspector.clean.Pieces.part;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.junit.jupiter.api.Test;

class JpegCleanerTest {
  private static final String JPEG = "image/jpeg";

  static byte[] laden(int orientation) {
    var plain = Images.written("jpg");
    return of(0xFF, 0xD8, segment(0xE1, of("Exif\0\0", Pieces.exif(orientation, "Planted Phone"))),
        segment(0xE1, of("http://ns.adobe.com/xap/1.0/\0<dc:description>planted words</dc:description>")),
        segment(0xED, of("Photoshop 3.0\0", "8BIM", be16(0x0404), 0, 0, 0, 0, 0, 18,
            0x1C, 2, 90, be16(13), "planted town!")),
        segment(0xFE, of("planted comment")), part(plain, 2, plain.length), plain);
  }

  private static byte[] segment(int marker, byte[] body) {
    return of(0xFF, marker, be16(body.length + 2), body);
  }

  @Test void takesOutEverythingThatIsNotThePicture() throws Exception {
    var cleaned = Held.clean(JPEG, laden(1));

    assertFalse(cleaned.says("lanted"));
    assertEquals(EnumSet.of(Hidden.PLACE, Hidden.TIME, Hidden.DEVICE, Hidden.PERSON, Hidden.WORDS, Hidden.PREVIEW),
        cleaned.removed());
    assertArrayEquals(Images.pixels(Images.written("jpg")), Images.pixels(cleaned.bytes()));
  }

  @Test void keepsAPictureUpright() throws Exception {
    var cleaned = Held.clean(JPEG, laden(6));

    assertTrue(cleaned.says("Exif\0\0MM\0*"));
    assertEquals(6, Exif.of(part(cleaned.bytes(), 30, 56)).orientation());
    assertEquals(Set.of(), Exif.of(part(cleaned.bytes(), 30, 56)).tells());
  }

  @Test void findsNothingMoreTheSecondTime() throws Exception {
    var once = Held.clean(JPEG, laden(8));

    var twice = Held.clean(JPEG, once.bytes());

    assertArrayEquals(once.bytes(), twice.bytes());
    assertEquals(Set.of(), twice.removed());
  }

  @Test void keepsTheColoursOfAProfileWithoutItsWords() throws Exception {
    var profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    var plain = Images.written("jpg");
    var planted = segment(0xE2, of("ICC_PROFILE\0", 1, 1, profile));

    var cleaned = Held.clean(JPEG, of(0xFF, 0xD8, planted, part(plain, 2, plain.length)));

    assertTrue(cleaned.says("ICC_PROFILE"));
    assertFalse(cleaned.says("Copyright") || cleaned.says("inear"));
    assertArrayEquals(Images.pixels(of(0xFF, 0xD8, planted, part(plain, 2, plain.length))),
        Images.pixels(cleaned.bytes()));
    assertArrayEquals(cleaned.bytes(), Held.clean(JPEG, cleaned.bytes()).bytes());
  }

  @Test void refusesWhatItCannotWalk() {
    var plain = Images.written("jpg");

    assertThrows(UncleanException.class, () -> Held.clean(JPEG, part(plain, 0, plain.length - 2)));
    assertThrows(UncleanException.class, () -> Held.clean(JPEG, of("GIF89a")));
    assertThrows(UncleanException.class, () -> Held.clean(JPEG, of(0xFF, 0xD8, 0xFF, 0xD9)));
    assertThrows(UncleanException.class, () -> Held.clean(JPEG, new byte[0]));
  }

  @Test void refusesATableThatHidesSomething() {
    var plain = Images.written("jpg");

    var table = segment(0xDD, of(0, 0, "hidden"));

    assertThrows(UncleanException.class, () -> Held.clean(JPEG, of(0xFF, 0xD8, table, part(plain, 2, plain.length))));
  }
}
