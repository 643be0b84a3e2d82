package org.amparo.inspector.bytes;

import java.io.IOException;
import org.amparo.inspection.Source;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens PDFs in memory, a part at a time as it is needed. */
public final class Pdfs {
  private Pdfs() {}

  /** @throws IOException if it is no PDF, too broken to repair, or locked with a password */
  public static PDDocument open(Source file) throws IOException {
    return Loader.loadPDF(new SourceAccess(file), "", null, null, IOUtils.createMemoryOnlyStreamCache());
  }
}
