package org.amparo.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Speaks to the person who started us, and to nobody else: raw on standard output, past {@code System.out}, which the
 * server sends to its log. What is printed once is kept in no buffer: a print stream would keep its last lines for good.
 */
public final class Console {
  private final OutputStream out;

  public Console() {
    this(new FileOutputStream(FileDescriptor.out));
  }

  /** @param out unbuffered */
  public Console(OutputStream out) {
    this.out = out;
  }

  /** Prints all lines and flushes; throws if they did not go out, so that a caller commits only what was really shown. */
  public synchronized void print(List<String> lines) {
    try {
      for (var line : lines) {
        print(line);
      }
      out.flush();
    } catch (IOException e) {
      throw new Fault("standard output is closed; start again with a terminal or a file to print to", e);
    }
  }

  private void print(String line) throws IOException {
    byte[] bytes = (line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
    try {
      out.write(bytes);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }
}
