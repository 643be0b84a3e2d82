package org.amparo.bench;

import java.io.IOException;
import java.io.OutputStream;

/** Sealed and thrown away: what the machine could do if keeping cost nothing. */
final class DiscardLane implements Lane {
  @Override
  public String name() {
    return "discard";
  }

  @Override
  public void take(Flow upload) throws IOException {
    new SealedFlow().write(upload, OutputStream.nullOutputStream());
  }

  @Override
  public void drop() {
    // Nothing was kept.
    return;
  }
}
