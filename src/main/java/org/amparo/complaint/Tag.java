package org.amparo.complaint;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** A desk's own word for cases: short, on one line, and without signs that nobody sees or that turn other words around. */
public record Tag(String words) {
  /** Code points. */
  public static final int LONGEST = 40;
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  /** What was typed, made fit; nothing if nothing is left, or more than fits. */
  public static Optional<Tag> of(String typed) {
    var seen = new StringBuilder();
    Normalizer.normalize(typed, Normalizer.Form.NFC).codePoints().map(Tag::onOneLine).filter(Tag::isSeen)
        .forEach(seen::appendCodePoint);
    var words = seen.toString().strip().replaceAll(" {2,}", " ");
    return Optional.of(words).filter(left -> !left.isEmpty() && left.codePointCount(0, left.length()) <= LONGEST)
        .map(Tag::new);
  }

  /** By which two spellings of one word are the same: without case, width and marks of joining. */
  public String folded() {
    var wide = Normalizer.normalize(words, Normalizer.Form.NFKC);
    return wide.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replaceAll("[\u200C\u200D]", "");
  }

  public boolean isSameAs(Tag other) {
    return folded().equals(other.folded());
  }

  private static int onOneLine(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) ? ' ' : point;
  }

  /** The two joiners are seen in the letters that they part or join. */
  private static boolean isSeen(int point) {
    int kind = Character.getType(point);
    return point == NON_JOINER || point == JOINER || kind != Character.FORMAT && kind != Character.CONTROL
        && kind != Character.SURROGATE && kind != Character.PRIVATE_USE && kind != Character.UNASSIGNED;
  }

  @Override
  public String toString() {
    return "Tag[redacted]";
  }
}
