package org.amparo.inspector.clean;

import static org.amparo.inspector.clean.Pieces.be16;
import static org.amparo.inspector.clean.Pieces.be32;
import static org.amparo.inspector.clean.Pieces.of;
import static org.amparo.inspector.clean.Pieces.zeros;

/** A film and a HEIF picture put together from boxes. */
final class LadenBoxes {
  private LadenBoxes() {}

  static byte[] box(String type, Object... parts) {
    var body = of(parts);
    return of(be32(8 + body.length), type, body);
  }

  /** One track to see and one with places; the film's description lies behind the media, as phones write it. */
  static byte[] film() {
    var brands = box("ftyp", "isom", be32(0), "isom");
    int place = brands.length + 8;
    return of(brands, box("mdat", Laden.SEEN, "planted place", "planted between"), box("uuid", zeros(16), "planted"),
        box("moov", box("mvhd", be32(0), be32(99), be32(99), zeros(88)),
            track("vide", place, Laden.SEEN.length()), track("meta", place + Laden.SEEN.length(), 13),
            box("udta", box("\u00a9xyz", "+1.0-1.0planted/"), box("\u00a9too", "planted"))));
  }

  private static byte[] track(String kind, int place, int length) {
    var form = box("avc1", zeros(42), 7, "planted", zeros(24), be16(24), be16(0xFFFF), box("avcC", 1), box("prvt",
        "planted"));
    return box("trak", box("tkhd", be32(7), be32(99), be32(99), be32(kind.length()), zeros(68)),
        box("mdia", box("mdhd", be32(0), be32(99), be32(99), be32(1000), be32(1), be16(0x15C7), be16(0)),
            box("hdlr", be32(0), be32(0), kind, zeros(12), "planted", 0),
            box("minf", box("vmhd", zeros(12)), box("dinf", box("dref", be32(0), be32(1), box("url ", be32(1)))),
                box("stbl", box("stsd", be32(0), be32(1), form), box("stts", be32(0), be32(1), be32(1), be32(1)),
                    box("stsc", be32(0), be32(1), be32(1), be32(1), be32(1)),
                    box("stsz", be32(0), be32(length), be32(1)), box("stco", be32(0), be32(1), be32(place))))));
  }

  /** Item 1 is shown, 2 its EXIF, 3 its XMP, 4 its thumbnail. */
  static byte[] heif() {
    var shown = of(Laden.SEEN);
    var exif = of(be32(0), Pieces.exif(6, "planted"));
    var words = of("<x:xmpmeta>planted");
    var small = of("planted thumbnail");
    var brands = box("ftyp", "heic", be32(0), "mif1");
    int before = brands.length + meta(0, shown, exif, words, small).length + 8;
    return of(brands, meta(before, shown, exif, words, small), box("mdat", shown, exif, words, small));
  }

  private static byte[] meta(int at, byte[] shown, byte[] exif, byte[] words, byte[] small) {
    int second = at + shown.length;
    int third = second + exif.length;
    return box("meta", be32(0), box("hdlr", be32(0), be32(0), "pict", zeros(12), "planted", 0), box("pitm", be32(0),
        be16(1)),
        box("iinf", be32(0), be16(4), item(1, "hvc1"), item(2, "Exif"), item(3, "mime"), item(4, "hvc1")),
        box("iref", be32(0), box("cdsc", be16(2), be16(1), be16(1)), box("cdsc", be16(3), be16(1), be16(1)),
            box("thmb", be16(4), be16(1), be16(1))),
        box("iprp", box("ipco", box("ispe", be32(0), be32(1), be32(1)), box("hvcC", 1), box("irot", 1),
            box("udes", be32(0), "planted")),
            box("ipma", be32(0), be32(2), be16(1), 4, 1, 0x82, 0x83, 4, be16(4), 1, 1)),
        box("iloc", be32(0), 0x44, 0, be16(4), place(1, at, shown.length), place(2, second, exif.length),
            place(3, third, words.length), place(4, third + words.length, small.length)));
  }

  private static byte[] item(int id, String type) {
    return box("infe", 2, 0, 0, 0, be16(id), be16(0), type, "planted", 0);
  }

  private static byte[] place(int id, int at, int length) {
    return of(be16(id), be16(0), be16(1), be32(at), be32(length));
  }
}
