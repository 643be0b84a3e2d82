package org.amparo.web.shell;

import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * Which part of a handout was asked for (RFC 9110 §14). Several parts at once, other units and what cannot be read are
 * taken as if nothing had been said: the whole is sent.
 *
 * @param at first byte
 * @param length in bytes; 0 if nothing of what was asked for is there
 * @param whole whether all is sent, as an ordinary answer
 */
record Stretch(long at, long length, boolean whole) {
  private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,40})\\s*-\\s*(\\d{0,40})\\s*");

  /** @param asked the Range header, or null */
  static Stretch of(String asked, long length) {
    var all = new Stretch(0, length, true);
    var one = ONE.matcher(asked == null ? "" : asked);
    if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) return all;
    if (one.group(1).isEmpty()) return last(number(one.group(2)), length);
    long first = number(one.group(1));
    long end = one.group(2).isEmpty() ? length - 1 : Math.min(number(one.group(2)), length - 1);
    if (!one.group(2).isEmpty() && number(one.group(2)) < first) return all;
    return first >= length ? new Stretch(0, 0, false) : new Stretch(first, end - first + 1, false);
  }

  private static Stretch last(long count, long length) {
    long sent = Math.min(count, length);
    return new Stretch(length - sent, sent, false);
  }

  boolean isMissing() {
    return !whole && length == 0;
  }

  /** The Content-Range of a partial answer, or of the one that says that there is no such part. */
  String told(long whole) {
    return isMissing() ? "bytes */" + whole : "bytes " + at + "-" + (at + length - 1) + "/" + whole;
  }

  /** Larger than any file is as good as endless. */
  private static long number(String digits) {
    return new BigInteger(digits).min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
  }
}
