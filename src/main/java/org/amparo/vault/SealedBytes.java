package org.amparo.vault;

import java.io.Closeable;
import java.io.IOException;

/** A sealed file where it lies, read at any place. */
public interface SealedBytes extends Closeable {
  /** In bytes, header and tags included. */
  long length() throws IOException;

  /**
   * Fills part of {@code into} from place {@code at} of the sealed file.
   *
   * @return how many bytes came, as many as were asked for unless the file ends there; 0 at or behind its end
   */
  int read(long at, byte[] into, int offset, int length) throws IOException;

  /** Lets go of what reading holds open; nothing is held by sealed bytes in memory. */
  @Override
  default void close() throws IOException {}
}
