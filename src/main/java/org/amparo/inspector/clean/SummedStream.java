package org.amparo.inspector.clean;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Checksum;

/** Passes bytes on and sums them up. */
final class SummedStream extends OutputStream {
  private final OutputStream to;
  private final Checksum sum;

  SummedStream(OutputStream to, Checksum sum) {
    this.to = to;
    this.sum = sum;
  }

  @Override
  public void write(int one) throws IOException {
    sum.update(one);
    to.write(one);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    sum.update(bytes, offset, length);
    to.write(bytes, offset, length);
  }
}
