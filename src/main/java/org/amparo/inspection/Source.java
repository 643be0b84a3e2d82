package org.amparo.inspection;

import java.io.IOException;

/** A stranger's file, read at any place: it lies sealed elsewhere, and only what is asked for comes over the pipe. */
public interface Source {
  /** In bytes. */
  long length();

  /**
   * Whose it is. One inspector may read files with equal owners one after the other, and never others: whatever a file
   * did to it then reaches no other complaint.
   */
  default Object owner() {
    return this;
  }

  /**
   * Fills part of {@code into} from place {@code at} of the file.
   *
   * @return how many bytes came, as many as were asked for unless the file ends there; 0 at or behind its end
   */
  int read(long at, byte[] into, int offset, int length) throws IOException;
}
