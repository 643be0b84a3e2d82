package org.amparo.evidence;

import java.io.IOException;
import java.io.InputStream;
import org.amparo.inspection.Source;

/** A paper's bytes, opened at any place; what of them was touched since does not come out. */
public final class OpenPaper implements Source, AutoCloseable {
  @Override
  public long length() {
    throw new UnsupportedOperationException("this walk is being built");
  }

  @Override
  public int read(long at, byte[] into, int offset, int length) throws IOException {
    throw new UnsupportedOperationException("this walk is being built");
  }

  /** Everything from the first byte on. */
  public InputStream stream() {
    throw new UnsupportedOperationException("this walk is being built");
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException("this walk is being built");
  }
}
