package org.amparo.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Makes a stranger's file name harmless to read and to save: no paths, no controls, nothing that turns it around. */
final class Names {
  private static final int LONGEST = 100;
  private static final int LONGEST_ENDING = 10;
  private static final int MOST_MARKS = 4;
  private static final String NAMELESS = "_";
  private static final int NON_JOINER = 0x200c;
  private static final int JOINER = 0x200d;
  private static final String WINDOWS_FORBIDS = "<>:\"|?*";
  private static final Set<String> WINDOWS_DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
      "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private Names() {}

  /** Cleaning twice changes nothing more. */
  static String clean(String given) {
    var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var shown = trimmed(composed(legible(composed(last))));
    var name = trimmed(cut(shown));
    if (name.isEmpty()) {
      return NAMELESS;
    }
    var stem = name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
    return WINDOWS_DEVICES.contains(stem.strip().toLowerCase(Locale.ROOT)) ? NAMELESS + name : name;
  }

  /** Marks stand in their one order (Unicode UAX #15); what stood between them may just have been taken out. */
  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** What stands behind the last dot, in small letters; empty if nothing does. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String legible(String name) {
    var kept = new StringBuilder();
    int marks = 0;
    for (int point : name.codePoints().toArray()) {
      marks = isMark(point) ? marks + 1 : 0;
      if (marks <= MOST_MARKS && isShown(point)) {
        kept.appendCodePoint(WINDOWS_FORBIDS.indexOf(point) >= 0 ? '_' : point);
      } else if (isBreak(point) && !kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
        kept.append(' ');
      }
    }
    return kept.toString();
  }

  /** Letters, digits and signs; of the unseen only the two joiners, which Persian and Hindi need. */
  private static boolean isShown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
          Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> false;
      case Character.FORMAT -> point == JOINER || point == NON_JOINER;
      default -> true;
    };
  }

  private static boolean isBreak(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Spaces at the ends, and dots: the first hide a file, the last vanish on Windows. */
  private static String trimmed(String name) {
    return name.replaceAll("^[ .]+|[ .]+$", "");
  }

  /** Shortens the stem, so that the ending, which tells what it is, stays. */
  private static String cut(String name) {
    int length = name.codePointCount(0, name.length());
    if (length <= LONGEST) {
      return name;
    }
    var ending = ending(name);
    int tail = ending.isEmpty() || ending.length() > LONGEST_ENDING ? 0 : ending.length() + 1;
    int stem = name.offsetByCodePoints(0, LONGEST - tail);
    return name.substring(0, stem).replaceAll("[ .]+$", "") + name.substring(name.length() - tail);
  }
}
