package org.amparo.inspection;

import java.io.IOException;

/** The other end of the pipe is gone, or says what it must not: it is not listened to any longer. */
public final class PipeException extends IOException {
  private static final long serialVersionUID = 1L;

  /** @param why never a byte of what was said */
  public PipeException(String why) {
    super(why);
  }

  public PipeException(String why, Throwable cause) {
    super(why, cause);
  }
}
