package org.amparo.inspector.look;

import java.io.IOException;
import java.util.Locale;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;
import org.amparo.inspection.Verdict;
import org.amparo.inspector.bytes.SourceStream;

/** A mail: how many parts it claims to have, before a parser follows them. */
final class MailLook {
  private static final int MOST_PARTS = 1_000;
  private static final String PART = "\ncontent-type:";

  private MailLook() {}

  static void look(Source file, Findings findings) throws IOException, Settled {
    if (findings.type().equals("application/vnd.ms-outlook")) {
      OleKinds.look(file, findings);
      return;
    }
    int parts = 0;
    var in = new SourceStream(file);
    var piece = new byte[1 << 16];
    for (int came = in.read(piece); came > 0; came = in.read(piece)) {
      var text = new String(piece, 0, came, java.nio.charset.StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
      for (int at = text.indexOf(PART); at >= 0; at = text.indexOf(PART, at + 1)) {
        parts++;
      }
      if (parts > MOST_PARTS) {
        throw new Settled(Verdict.BOMB);
      }
      if (text.contains("content-disposition: attachment") || text.contains("filename=")) {
        findings.hides(Hidden.FILES);
      }
    }
  }
}
