package org.amparo.inspector.clean;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.amparo.inspection.Hidden;

/** The elements of Matroska (RFC 9559, 5) that a player needs, by the element that they stand in. */
final class EbmlNames {
  static final int HEADER = 0x1A45DFA3;
  static final int SEGMENT = 0x18538067;
  static final int INFO = 0x1549A966;
  static final int TRACKS = 0x1654AE6B;
  static final int TRACK = 0xAE;
  static final int CLUSTER = 0x1F43B675;
  static final int GROUP = 0xA0;
  static final int BLOCK = 0xA1;
  static final int SIMPLE_BLOCK = 0xA3;
  static final int NUMBER = 0xD7;
  static final int TYPE = 0x83;
  static final int CODEC = 0x86;
  static final int CODEC_PRIVATE = 0x63A2;
  static final int LANGUAGE = 0x22B59C;
  static final int LANGUAGE_TAG = 0x22B59D;
  static final int MUXER = 0x4D80;
  static final int WRITER = 0x5741;
  static final int DATE = 0x4461;
  private static final int SEEK_HEAD = 0x114D9B74;
  private static final int CUES = 0x1C53BB6B;
  private static final int TAGS = 0x1254C367;
  private static final int ATTACHMENTS = 0x1941A469;
  private static final int CHAPTERS = 0x1043A770;
  private static final int VIDEO = 0xE0;
  private static final int AUDIO = 0xE1;
  private static final int COLOUR = 0x55B0;
  private static final int MASTERING = 0x55D0;
  private static final int PROJECTION = 0x7670;
  private static final int ENCODINGS = 0x6D80;
  private static final int ENCODING = 0x6240;
  private static final int COMPRESSION = 0x5034;
  private static final int ADDITIONS = 0x75A1;
  private static final int MORE = 0xA6;
  private static final Map<Integer, Set<Integer>> INSIDE = Map.ofEntries(
      Map.entry(HEADER, Set.of(0x4286, 0x42F7, 0x42F2, 0x42F3, 0x4282, 0x4287, 0x4285)),
      Map.entry(SEEK_HEAD, Set.of(0x4DBB)), Map.entry(0x4DBB, Set.of(0x53AB, 0x53AC)),
      Map.entry(INFO, Set.of(0x2AD7B1, 0x4489, MUXER, WRITER)),
      Map.entry(TRACKS, Set.of(TRACK)),
      Map.entry(TRACK, Set.of(NUMBER, 0x73C5, TYPE, 0xB9, 0x88, 0x55AA, 0x9C, 0x6DE7, 0x6DF8, 0x23E383, 0x234E7A,
      0x23314F, 0x55EE, CODEC, CODEC_PRIVATE, 0xAA, 0x56AA, 0x56BB, VIDEO, AUDIO, ENCODINGS, LANGUAGE, LANGUAGE_TAG)),
      Map.entry(VIDEO, Set.of(0x9A, 0x9D, 0x53B8, 0x53C0, 0xB0, 0xBA, 0x54AA, 0x54BB, 0x54CC, 0x54DD, 0x54B0, 0x54BA,
      0x54B2, 0x54B3, 0x2EB524, 0x2383E3, COLOUR, PROJECTION)),
      Map.entry(COLOUR, Set.of(0x55B1, 0x55B2, 0x55B3, 0x55B4, 0x55B5, 0x55B6, 0x55B7, 0x55B8, 0x55B9, 0x55BA, 0x55BB,
      0x55BC, 0x55BD, MASTERING)),
      Map.entry(MASTERING, Set.of(0x55D1, 0x55D2, 0x55D3, 0x55D4, 0x55D5, 0x55D6, 0x55D7, 0x55D8, 0x55D9, 0x55DA)),
      Map.entry(PROJECTION, Set.of(0x7671, 0x7672, 0x7673, 0x7674, 0x7675)),
      Map.entry(AUDIO, Set.of(0xB5, 0x78B5, 0x9F, 0x6264, 0x52F1)),
      Map.entry(ENCODINGS, Set.of(ENCODING)), Map.entry(ENCODING, Set.of(0x5031, 0x5032, 0x5033, COMPRESSION)),
      Map.entry(COMPRESSION, Set.of(0x4254, 0x4255)),
      Map.entry(CLUSTER, Set.of(0xE7, 0xA7, 0xAB, GROUP, SIMPLE_BLOCK)),
      Map.entry(GROUP, Set.of(BLOCK, 0x9B, 0xFA, 0xFB, 0x75A2, 0xFD, ADDITIONS)),
      Map.entry(ADDITIONS, Set.of(MORE)), Map.entry(MORE, Set.of(0xA5, 0xEE)),
      Map.entry(CUES, Set.of(0xBB)), Map.entry(0xBB, Set.of(0xB3, 0xB7)),
      Map.entry(0xB7, Set.of(0xF7, 0xF1, 0xF0, 0xB2, 0x5378)));
  private static final Set<Integer> TOP = Set.of(SEEK_HEAD, INFO, TRACKS, CLUSTER, CUES);

  private EbmlNames() {}

  static boolean isKept(int parent, int id) {
    return parent == SEGMENT ? TOP.contains(id) : INSIDE.getOrDefault(parent, Set.of()).contains(id);
  }

  static boolean isParent(int id) {
    return INSIDE.containsKey(id);
  }

  /** Whether an element ends a cluster whose length nobody knew. */
  static boolean isTop(int id) {
    return TOP.contains(id) || id == TAGS || id == ATTACHMENTS || id == CHAPTERS;
  }

  /** What an element that goes gives away, when its words were not looked at. */
  static Set<Hidden> meaning(int id) {
    return switch (id) {
      case 0xEC, 0xBF, 0x73A4 -> Set.of();   // void, checksum, a random number
      case 0x7BA9, 0x536E, 0x7384, CHAPTERS -> EnumSet.of(Hidden.WORDS);   // title, a track's name, the file's name
      case DATE -> EnumSet.of(Hidden.TIME);
      case 0x258688 -> EnumSet.of(Hidden.SOFTWARE);
      case ATTACHMENTS -> EnumSet.of(Hidden.FILES);
      default -> EnumSet.of(Hidden.UNKNOWN);
    };
  }

  static boolean isTags(int id) {
    return id == TAGS;
  }
}
