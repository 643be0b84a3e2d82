package org.amparo.inspector.look;

import java.io.IOException;
import org.amparo.inspection.Source;
import org.amparo.inspection.Verdict;
import org.amparo.inspector.bytes.SourceStream;

/** Plain text: bytes that no text has make it something else. */
final class TextLook {
  private static final long LONGEST = 64L << 20;

  private TextLook() {}

  static void look(Source file, Findings findings) throws IOException, Settled {
    if (file.length() > LONGEST) {
      throw new Settled(Verdict.NOT_TAKEN);
    }
    var piece = new byte[1 << 14];
    var in = new SourceStream(file);
    long strange = 0;
    for (int came = in.read(piece); came > 0; came = in.read(piece)) {
      for (int i = 0; i < came; i++) {
        strange += piece[i] >= 0 && piece[i] < ' ' && "\t\n\f\r\u001b\0".indexOf(piece[i]) < 0 ? 1 : 0;
      }
    }
    if (strange * 50 > file.length()) {
      throw new Settled(Verdict.NOT_TAKEN);
    }
    findings.pages(0);
  }
}
