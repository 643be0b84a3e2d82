package org.amparo.evidence;

import java.io.IOException;

/** More came than is taken. */
final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  TooLargeException() {
    super("more came than is taken");
  }
}
