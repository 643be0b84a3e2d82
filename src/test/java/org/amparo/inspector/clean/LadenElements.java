package org.amparo.inspector.clean;

import static org.amparo.inspector.clean.Pieces.be32;
import static org.amparo.inspector.clean.Pieces.of;
import static org.amparo.inspector.clean.Pieces.zeros;

/** A WebM file put together from elements. */
final class LadenElements {
  private LadenElements() {}

  private static byte[] element(int id, Object... parts) {
    var body = of(parts);
    return of(id(id), 0x40 | body.length >> 8, body.length, body);
  }

  private static byte[] id(int id) {
    var four = be32(id);
    int from = id > 0xFFFFFF || id < 0 ? 0 : id > 0xFFFF ? 1 : id > 0xFF ? 2 : 3;
    return Pieces.part(four, from, 4);
  }

  /** @param open as browsers record: nobody knows yet how long the whole and its clusters will be */
  static byte[] webm(boolean open) {
    var inside = of(
        element(EbmlNames.INFO, element(0x2AD7B1, 0x0F, 0x42, 0x40), element(0x7BA9, "planted"),
            element(EbmlNames.MUXER, "planted"), element(EbmlNames.WRITER, "planted"), element(EbmlNames.DATE,
                zeros(8))),
        element(EbmlNames.TRACKS, track(1, 2, "A_OPUS"), track(2, 17, "S_TEXT/UTF8")),
        cluster(open), cluster(open),
        element(0x1254C367, element(0x7373, element(0x67C8, element(0x45A3, "LOCATION"), element(0x4487, "planted")))));
    var header = element(EbmlNames.HEADER, element(0x4286, 1), element(0x4282, "webm"));
    return open ? of(header, id(EbmlNames.SEGMENT), 0x01, 255, 255, 255, 255, 255, 255, 255, inside)
        : of(header, element(EbmlNames.SEGMENT, inside));
  }

  private static byte[] track(int number, int type, String codec) {
    return element(EbmlNames.TRACK, element(EbmlNames.NUMBER, number), element(EbmlNames.TYPE, type),
        element(EbmlNames.CODEC, codec), element(0x536E, "planted"), element(EbmlNames.LANGUAGE, "spa"));
  }

  private static byte[] cluster(boolean open) {
    var body = of(element(0xE7, 0), element(EbmlNames.SIMPLE_BLOCK, 0x81, 0, 0, 0, Laden.SEEN),
        element(EbmlNames.GROUP, element(EbmlNames.BLOCK, 0x82, 0, 0, 0, "planted words")));
    return open ? of(id(EbmlNames.CLUSTER), 0x01, 255, 255, 255, 255, 255, 255, 255, body)
        : element(EbmlNames.CLUSTER, body);
  }
}
