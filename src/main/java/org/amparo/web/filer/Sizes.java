package org.amparo.web.filer;

import org.amparo.web.shell.Words;

/** How large a file is, as people say it: in thousands, as the phone's own list of files does. */
final class Sizes {
  private static final long KB = 1_000;
  private static final long MB = 1_000 * KB;
  private static final long GB = 1_000 * MB;

  private Sizes() {}

  static String said(long bytes, Words words) {
    if (bytes < MB) return words.say("size.kb", Math.max(1, Math.round((double) bytes / KB)));
    if (bytes < GB) return words.say("size.mb", words.language().decimal((double) bytes / MB));
    return words.say("size.gb", words.language().decimal((double) bytes / GB));
  }
}
