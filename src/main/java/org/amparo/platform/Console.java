package org.amparo.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Speaks to the person who started us, and to nobody else: raw on standard output, past {@code System.out}, which the
 * server sends to its log.
 */
public final class Console {
  private final PrintStream out;

  public Console() {
    this(new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
  }

  public Console(PrintStream out) {
    this.out = out;
  }

  /** Prints all lines and flushes; throws if they did not go out, so that a caller commits only what was really shown. */
  public synchronized void print(List<String> lines) {
    lines.forEach(out::println);
    if (out.checkError()) {
      throw new Fault("standard output is closed; start again with a terminal or a file to print to");
    }
  }
}
