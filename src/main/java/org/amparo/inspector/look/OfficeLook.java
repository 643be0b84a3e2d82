package org.amparo.inspector.look;

import java.io.IOException;
import org.amparo.inspection.Source;

/** Office documents, by the container they come in. */
final class OfficeLook {
  private OfficeLook() {}

  static void look(Source file, Findings findings) throws IOException, Settled {
    var head = Sniff.head(file);
    if (head.startsWith("PK")) {
      ZipLook.look(file, findings);
    } else if (head.startsWith("{\\rt")) {
      RtfLook.look(file, findings);
    } else {
      OleKinds.look(file, findings);
    }
  }
}
