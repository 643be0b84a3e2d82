package org.amparo.inspection;

/**
 * One message on the pipe.
 *
 * @param payload at most {@link Pipe#MOST} bytes
 */
public record Frame(Kind kind, byte[] payload) {
  /** Who says it, and what follows. */
  public enum Kind {
    /** Inspector: started, and waiting for an order. */
    READY,
    /** To the inspector: an {@link Order}. */
    ORDER,
    /** Inspector: wants bytes of the file; place (8 bytes) and length (4 bytes). */
    READ,
    /** To the inspector: the bytes asked for, fewer only where the file ends. */
    BYTES,
    /** Inspector: a piece of what the task makes. */
    OUTPUT,
    /** Inspector: the task is done; a JSON value that depends on the task. */
    DONE,
    /** Inspector: it cannot do that with this file; one that it was to clean cannot be cleaned with certainty. */
    UNABLE
  }

  /** What a stranger's file says never prints. */
  @Override
  public String toString() {
    return "Frame[" + kind + ", " + payload.length + " bytes]";
  }
}
