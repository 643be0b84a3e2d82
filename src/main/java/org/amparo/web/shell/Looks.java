package org.amparo.web.shell;

import java.nio.charset.StandardCharsets;

/** The one stylesheet, without its comments and line ends. */
public final class Looks {
  private final Asset sheet;

  Looks(String sheet) {
    this.sheet = new Asset("looks.css", "text/css;charset=UTF-8", dense(sheet).getBytes(StandardCharsets.UTF_8));
  }

  public String getAddress() {
    return sheet.getAddress();
  }

  Asset sheet() {
    return sheet;
  }

  /** Our own sheet only: it has no blanks that count next to these signs. */
  private static String dense(String sheet) {
    return sheet.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", " ").replaceAll(" ?([{};,>~]) ?", "$1")
        .replace(": ", ":").replace(";}", "}").strip();
  }
}
