package org.amparo.inspector.look;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;
import org.amparo.inspection.Verdict;
import org.amparo.inspector.bytes.SourceStream;

/** Rich text: how deep its groups are nested, and whether objects are in it. */
final class RtfLook {
  private static final int DEEPEST = 200;

  private RtfLook() {}

  static void look(Source file, Findings findings) throws IOException, Settled {
    int depth = 0;
    var piece = new byte[1 << 14];
    var in = new SourceStream(file);
    for (int came = in.read(piece); came > 0; came = in.read(piece)) {
      for (int i = 0; i < came; i++) {
        depth += piece[i] == '{' ? 1 : piece[i] == '}' ? -1 : 0;
        if (depth > DEEPEST) {
          throw new Settled(Verdict.BOMB);
        }
      }
      if (new String(piece, 0, came, StandardCharsets.ISO_8859_1).contains("\\obj")) {
        findings.hides(Hidden.FILES);
      }
    }
    if (depth > 0) {
      findings.damaged();
    }
  }
}
