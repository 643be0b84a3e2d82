package org.amparo.web.filer;

/** A file that was not kept, with the one sentence that says why and what to do. */
public final class RefusedPaper {
  private final String name;
  private final String why;

  RefusedPaper(String name, String why) {
    this.name = name;
    this.why = why;
  }

  public String getName() {
    return name;
  }

  public String getWhy() {
    return why;
  }
}
