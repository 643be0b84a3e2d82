package org.amparo.bench;

import java.io.IOException;

/** One way that an upload may go: the same bytes and the same work before it, with another end. */
interface Lane {
  String name();

  /** Takes one upload whole: what it stored is durable when this returns. */
  void take(Flow upload) throws IOException;

  /** Removes all that it took. */
  void drop() throws IOException;
}
