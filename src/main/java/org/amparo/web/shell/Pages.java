package org.amparo.web.shell;

import java.util.List;

/** The pages one part of the web adds to the house; found by the shell at the start. */
public interface Pages {
  List<Page> pages();
}
