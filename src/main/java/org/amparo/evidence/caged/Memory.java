package org.amparo.evidence.caged;

import org.amparo.inspection.Source;

/** Bytes of ours that are handed to the inspector as a file. */
record Memory(byte[] bytes) implements Source {
  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public int read(long at, byte[] into, int offset, int length) {
    int place = (int) Math.min(at, bytes.length);
    int came = Math.min(length, bytes.length - place);
    System.arraycopy(bytes, place, into, offset, came);
    return came;
  }

  /** A case never prints. */
  @Override
  public String toString() {
    return "Memory[" + bytes.length + " bytes]";
  }
}
