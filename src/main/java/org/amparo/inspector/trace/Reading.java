package org.amparo.inspector.trace;

import java.io.IOException;
import org.amparo.inspection.Source;

/** One way to look for what a file carries. */
interface Reading {
  boolean takes(String mediaType);

  /** @throws IOException if the file breaks off, or is not what its type says */
  void read(String mediaType, Source file, Found found) throws IOException;
}
