package org.amparo.web.shell;

import java.io.IOException;

/** Something too long to wait for: it goes into a page piece by piece, while whoever asked reads what is there already. */
@FunctionalInterface
public interface Pour {
  /** Where the pieces go. */
  @FunctionalInterface
  interface Spout {
    /**
     * Sends one piece at once; a blank one asks whether anybody is still there.
     *
     * @throws IOException nobody is: there is nothing more to do
     */
    void write(String markup) throws IOException;
  }

  /** @throws IOException whoever asked has gone */
  void into(Spout spout) throws IOException;
}
