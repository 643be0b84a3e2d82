package org.amparo.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that any logger of this process says meanwhile. */
final class Logged extends Handler {
  private final List<String> lines = new ArrayList<>();

  static List<String> during(Runnable act) {
    var heard = new Logged();
    Logger.getLogger("").addHandler(heard);
    try {
      act.run();
    } finally {
      Logger.getLogger("").removeHandler(heard);
    }
    return heard.lines;
  }

  @Override
  public void publish(LogRecord record) {
    lines.add(record.getLoggerName() + " " + record.getLevel());
  }

  @Override
  public void flush() {
    // nothing is held back
  }

  @Override
  public void close() {
    // nothing is open
  }
}
