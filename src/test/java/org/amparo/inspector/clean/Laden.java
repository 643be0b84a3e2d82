package org.amparo.inspector.clean;

import static org.amparo.inspector.clean.Pieces.be16;
import static org.amparo.inspector.clean.Pieces.be32;
import static org.amparo.inspector.clean.Pieces.le16;
import static org.amparo.inspector.clean.Pieces.le32;
import static org.amparo.inspector.clean.Pieces.of;
import static org.amparo.inspector.clean.Pieces.part;
import static org.amparo.inspector.clean.Pieces.zeros;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** One small file of every kind, laden with what nobody sees or hears: everywhere stands the word "planted". */
final class Laden {
  static final String SEEN = "what is seen and heard stays as it was";
  private static final String XMP = "<x:xmpmeta><dc:description>planted</dc:description>";

  private Laden() {}

  static Map<String, byte[]> all() {
    var all = new LinkedHashMap<String, byte[]>();
    all.put("image/jpeg", JpegCleanerTest.laden(6));
    all.put("image/png", png(6));
    all.put("image/gif", gif());
    all.put("image/webp", webp(6));
    all.put("image/heic", LadenBoxes.heif());
    all.put("video/mp4", LadenBoxes.film());
    all.put("audio/wav", wav());
    all.put("audio/mpeg", mp3());
    all.put("audio/aac", aac());
    all.put("audio/amr", of("#!AMR\n", 0x3C, zeros(31), 0x7C));
    all.put("audio/flac", flac());
    all.put("audio/ogg", ogg());
    all.put("video/webm", LadenElements.webm(false));
    all.put("audio/webm", LadenElements.webm(true));
    return all;
  }

  static byte[] png(int orientation) {
    var plain = Images.written("png");
    return of(part(plain, 0, 33), chunk("eXIf", Pieces.exif(orientation, "planted")), chunk("tEXt",
        of("Author\0planted")),
        chunk("tIME", zeros(7)), chunk("prVt", of("planted")), part(plain, 33, plain.length), "planted");
  }

  private static byte[] chunk(String name, byte[] body) {
    var sum = new CRC32();
    sum.update(of(name, body));
    return of(be32(body.length), name, body, be32(sum.getValue()));
  }

  static byte[] gif() {
    var plain = Images.written("gif");
    int table = 13 + (3 << (plain[10] & 7) + 1);
    return of(part(plain, 0, table), 0x21, 0xFE, 7, "planted", 0, 0x21, 0xFF, 11, "NETSCAPE2.0", 3, 1, 0, 0, 0,
        0x21, 0xFF, 11, "XMP DataXMP", XMP.length(), XMP, 0, part(plain, table, plain.length), "planted");
  }

  /** One black point, lossless. */
  static byte[] point() {
    return part(Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="), 12, 34);
  }

  static byte[] webp(int orientation) {
    return riff("WEBP", riffChunk("VP8X", of(0x0C, zeros(9))), point(),
        riffChunk("EXIF", Pieces.exif(orientation, "planted")), riffChunk("XMP ", of(XMP)));
  }

  static byte[] riff(String form, byte[]... chunks) {
    var body = of((Object[]) chunks);
    return of("RIFF", le32(body.length + 4), form, body);
  }

  static byte[] riffChunk(String name, byte[] body) {
    return of(name, le32(body.length), body, zeros(body.length & 1));
  }

  static byte[] wav() {
    return riff("WAVE", riffChunk("LIST", of("INFO", riffChunk("IART", of("planted\0")))),
        riffChunk("fmt ", of(le16(1), le16(1), le32(8000), le32(8000), le16(1), le16(8))),
        riffChunk("bext", of("planted")), riffChunk("data", of(SEEN)), riffChunk("id3 ", of("TIT2planted")));
  }

  static byte[] mp3() {
    var index = of(0xFF, 0xFB, 0x90, 0, zeros(32), "Info", be32(0), "LAMEplant", zeros(12), 1, 2, 3, "planted");
    var sound = of(0xFF, 0xFB, 0x90, 0, SEEN);
    var frame = of(sound, zeros(417 - sound.length));
    return of("ID3", 3, 0, 0, 0, 0, 0, 17, "TPE1", be32(7), 0, 0, "planted", index, zeros(417 - index.length), frame,
        "planted between", frame, frame, "TAG", "planted", zeros(118));
  }

  static byte[] aac() {
    int length = 7 + SEEN.length();
    var frame = of(0xFF, 0xF1, 0x50, 0x80 | length >> 11, length >> 3, (length & 7) << 5 | 0x1F, 0xFC, SEEN);
    return of("ID3", 3, 0, 0, 0, 0, 0, 17, "TPE1", be32(7), 0, 0, "planted", frame, frame, frame);
  }

  static byte[] flac() {
    var sound = of(0xFF, 0xF8, 0xC9, 0x18, 0, SEEN);
    var sum = PolynomialSum.flac();
    sum.update(sound, 0, sound.length);
    var frame = of(sound, be16((int) sum.getValue()));
    return of("fLaC", 0, 0, 0, 34, 16, 0, 16, 0, zeros(6), 0x0A, 0xC4, 0x42, 0xF0, zeros(20), 4, 0, 0, 15, le32(7),
        "planted", be32(0), 6, 0, 0, 7, "planted",
        0x83, 0, 0, 18, zeros(18), frame, frame);
  }

  static byte[] ogg() {
    return of(page(2, 0, of("OpusHead", 1, 1, zeros(9))), page(0, 1, of("OpusTags", le32(7), "planted", le32(1),
        le32(14),
        "ARTIST=planted")), page(0, 2, of(SEEN)), page(4, 3, of(SEEN)));
  }

  private static byte[] page(int flags, int number, byte[] packet) {
    var page = of("OggS", 0, flags, zeros(8), le32(77), le32(number), zeros(4), 1, packet.length, packet);
    return new OggPage(page).numbered(number).bytes();
  }
}
