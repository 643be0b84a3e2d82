package org.amparo.inspector.look;

import java.io.IOException;
import org.amparo.inspection.Source;
import org.amparo.inspection.Verdict;
import org.amparo.inspector.bytes.SourceStream;

/** Plain text: bytes that no text has make it something else. */
final class TextLook {
  private static final long LONGEST = 64L << 20;
  /** One sign in so many. */
  private static final int MOST_STRANGE = 50;

  private TextLook() {}

  /** Whether it has no sign that a text has not; of something without a mark, this is all that can be known. */
  static boolean isText(Source file) throws IOException {
    return file.length() > 0 && file.length() <= LONGEST && strange(file) == 0;
  }

  static void look(Source file) throws IOException, Settled {
    if (file.length() > LONGEST || strange(file) * MOST_STRANGE > file.length()) {
      throw new Settled(Verdict.NOT_TAKEN);
    }
  }

  private static long strange(Source file) throws IOException {
    var piece = new byte[1 << 14];
    var in = new SourceStream(file);
    long strange = 0;
    for (int came = in.read(piece); came > 0; came = in.read(piece)) {
      for (int i = 0; i < came; i++) {
        strange += piece[i] >= 0 && piece[i] < ' ' && "\t\n\f\r\u001a\u001b".indexOf(piece[i]) < 0 ? 1 : 0;
      }
    }
    return strange;
  }
}
