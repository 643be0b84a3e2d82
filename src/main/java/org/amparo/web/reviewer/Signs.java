package org.amparo.web.reviewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A stranger's words, made safe to look at without changing them: signs that are hidden or turn the reading direction
 * around stand there by their number instead of doing what they do. Marks that ordinary Arabic, Hebrew, Persian or
 * Indic text needs are left alone: each text is isolated in an element of its own, so they reach no further.
 */
public final class Signs {
  /** Line ends, tab, soft hyphen, Arabic letter mark, the two joiners, the two direction marks. */
  private static final Set<Integer> ORDINARY =
      Set.of((int) '\n', (int) '\r', (int) '\t', 0x00AD, 0x061C, 0x200C, 0x200D, 0x200E, 0x200F);
  /** Signs that Unicode calls formats but that are seen: Arabic, Syriac and Kaithi number signs. */
  private static final Set<Integer> SEEN =
      Set.of(0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD);

  private Signs() {}

  /** A stretch of text as it was written, or the number of a sign in its place. */
  public record Run(String text, boolean sign) {
    @Override
    public String toString() {
      return "Run[redacted]";
    }
  }

  public static List<Run> runs(String text) {
    var runs = new ArrayList<Run>();
    int from = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      if (acts(point)) {
        add(runs, text.substring(from, at), false);
        add(runs, String.format(Locale.ROOT, "U+%04X", point), true);
        from = at + Character.charCount(point);
      }
    }
    add(runs, text.substring(from), false);
    return List.copyOf(runs);
  }

  /** The same in one string, for places too small for marks of their own. */
  public static String plain(String text) {
    var plain = new StringBuilder();
    runs(text).forEach(run -> plain.append(run.sign() ? "[" + run.text() + "]" : run.text()));
    return plain.toString();
  }

  private static void add(List<Run> runs, String text, boolean sign) {
    if (!text.isEmpty()) runs.add(new Run(text, sign));
  }

  private static boolean acts(int point) {
    int kind = Character.getType(point);
    return (kind == Character.FORMAT || kind == Character.CONTROL || kind == Character.SURROGATE)
        && !ORDINARY.contains(point) && !SEEN.contains(point);
  }
}
