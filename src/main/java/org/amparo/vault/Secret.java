package org.amparo.vault;

import java.security.MessageDigest;
import java.util.Arrays;

/** Key bytes that erase themselves on close and never print. */
public final class Secret implements AutoCloseable {
  private final byte[] bytes;
  private volatile boolean closed;

  private Secret(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Takes the array over: close erases it, so the caller lets go of it. */
  public static Secret owning(byte[] bytes) {
    return new Secret(bytes);
  }

  public static Secret copyOf(byte[] bytes) {
    return new Secret(bytes.clone());
  }

  /** The live bytes, not a copy: they are zero once this secret is closed. */
  public byte[] expose() {
    if (closed) throw new IllegalStateException("this secret is closed; open it again where it is needed");
    return bytes;
  }

  public Secret copy() {
    return copyOf(expose());
  }

  public int length() {
    return bytes.length;
  }

  @Override
  public void close() {
    closed = true;
    Arrays.fill(bytes, (byte) 0);
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    return other instanceof Secret that && !closed && !that.closed && MessageDigest.isEqual(bytes, that.bytes);
  }

  /** Tells the length only: a hash of the bytes would be a hint about them. */
  @Override
  public int hashCode() {
    return bytes.length;
  }

  @Override
  public String toString() {
    return "[redacted]";
  }
}
