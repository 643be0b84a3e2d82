package org.amparo.web.shell;

import java.io.IOException;

/** What a page does before it is drawn: reads the request, asks a room, and may send the person elsewhere. */
public interface Acts {
  /** @throws IOException the connection ended while something was still coming in */
  void act() throws IOException;
}
