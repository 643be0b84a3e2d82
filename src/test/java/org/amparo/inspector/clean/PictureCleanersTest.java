package org.amparo.inspector.clean;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import org.amparo.inspection.Hidden;
import org.junit.jupiter.api.Test;

class PictureCleanersTest {
  @Test void keepsThePixelsOfAPng() throws Exception {
    assertArrayEquals(Images.pixels(Laden.png(1)), Images.pixels(Held.clean("image/png", Laden.png(1)).bytes()));
  }

  @Test void keepsAPngUpright() throws Exception {
    assertTrue(Held.clean("image/png", Laden.png(6)).says("eXIfMM\0*\0\0\0\b\0\1\1\22\0\3\0\0\0\1\0\6"));
    assertFalse(Held.clean("image/png", Laden.png(1)).says("eXIf"));
  }

  @Test void tellsWhatAPngGaveAway() throws Exception {
    assertEquals(EnumSet.of(Hidden.PLACE, Hidden.TIME, Hidden.DEVICE, Hidden.PERSON, Hidden.PREVIEW, Hidden.UNKNOWN),
        Held.clean("image/png", Laden.png(1)).removed());
  }

  @Test void refusesADamagedPng() {
    var file = Images.written("png");
    file[file.length - 14] ^= 1;

    assertThrows(UncleanException.class, () -> Held.clean("image/png", file));
  }

  @Test void keepsThePixelsOfAGifAndHowOftenItRepeats() throws Exception {
    var cleaned = Held.clean("image/gif", Laden.gif());

    assertArrayEquals(Images.pixels(Laden.gif()), Images.pixels(cleaned.bytes()));
    assertTrue(cleaned.says("NETSCAPE2.0"));
    assertEquals(EnumSet.of(Hidden.WORDS, Hidden.UNKNOWN), cleaned.removed());
  }

  @Test void keepsThePixelsOfAWebp() throws Exception {
    var cleaned = Held.clean("image/webp", Laden.webp(6));

    assertArrayEquals(Images.pixels(Laden.webp(6)), Images.pixels(cleaned.bytes()));
    assertArrayEquals(Laden.riff("WEBP", Laden.riffChunk("VP8X", Pieces.of(0x08, Pieces.zeros(9))), Laden.point(),
        Laden.riffChunk("EXIF", Exif.turned(6))), cleaned.bytes());
  }

  @Test void writesNoOrientationWhereThereIsNone() throws Exception {
    assertArrayEquals(Laden.riff("WEBP", Laden.riffChunk("VP8X", Pieces.zeros(10)), Laden.point()),
        Held.clean("image/webp", Laden.webp(1)).bytes());
  }
}
