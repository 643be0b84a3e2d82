package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;

/**
 * Cleans one family of formats without loss: what is seen or heard stays as it was, bit for bit where the format allows;
 * of the rest only what stands on a list of known and harmless parts is kept.
 */
interface Cleaner {
  boolean takes(String mediaType);

  /**
   * Writes the cleaned file.
   *
   * @return what was taken out
   * @throws UncleanException if this file cannot be walked with certainty; what was written until then is worthless
   */
  Set<Hidden> clean(Source file, OutputStream to) throws IOException, UncleanException;
}
