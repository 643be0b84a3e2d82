package org.amparo.launch;

import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/** What the web server warns of at every start though nothing is wrong; a person who reads warnings should find few. */
public final class Noise implements Filter {
  private static final List<String> BEGINNINGS = List.of(
      "Unprocessed event",
      "Payara Micro Runtime directory is located in a temporary file location");

  @Override
  public boolean isLoggable(LogRecord line) {
    var text = line.getMessage() == null ? "" : line.getMessage();
    return BEGINNINGS.stream().noneMatch(text::startsWith);
  }
}
