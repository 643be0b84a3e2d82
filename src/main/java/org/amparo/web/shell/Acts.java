package org.amparo.web.shell;

/** What a page does before it is drawn: reads the request, asks a room, and may send the person elsewhere. */
public interface Acts {
  void act();
}
