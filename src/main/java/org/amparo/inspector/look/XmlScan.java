package org.amparo.inspector.look;

import java.nio.charset.StandardCharsets;
import org.amparo.inspection.Verdict;

/**
 * Looks at a part's XML as bytes, before a parser does: no honest office document declares entities, and none is
 * nested a thousand deep. A document type alone stands in old OpenDocument files, whose parser fetches none.
 */
final class XmlScan {
  private static final int DEEPEST = 1_000;
  private static final byte[] ENTITY = "!ENTITY".getBytes(StandardCharsets.US_ASCII);
  private int depth;
  private int matched = -1;
  private byte before;
  private boolean opens;

  void see(byte[] piece, int length) throws Settled {
    for (int i = 0; i < length; i++) {
      if (piece[i] != 0) {   // as UTF-16 has beside each sign
        see(piece[i]);
      }
    }
  }

  private void see(byte sign) throws Settled {
    if (sign == '<') {
      matched = 0;
      opens = true;
    } else {
      follow(sign);
    }
    before = sign;
  }

  private void follow(byte sign) throws Settled {
    if (matched >= 0 && sign == ENTITY[matched]) {
      matched++;
      if (matched == ENTITY.length) {
        throw new Settled(Verdict.BOMB);
      }
    } else {
      matched = -1;
    }
    if (before == '<' && (sign == '/' || sign == '!' || sign == '?')) {
      opens = false;
      depth -= sign == '/' ? 1 : 0;
    } else if (sign == '>' && opens && before != '/') {
      opens = false;
      depth++;
      if (depth > DEEPEST) {
        throw new Settled(Verdict.BOMB);
      }
    } else if (sign == '>') {
      opens = false;
    }
  }
}
