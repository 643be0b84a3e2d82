package org.amparo.ledger;

import java.util.regex.Pattern;

/** The alphabet of the ledger: too small for a sentence, so that nobody's words can slip in. */
final class Codes {
  static final String SHAPE = "[A-Za-z0-9._:-]{1,80}";
  private static final Pattern FITS = Pattern.compile(SHAPE);

  private Codes() {}

  static String require(String code) {
    if (!FITS.matcher(code).matches()) throw new IllegalArgumentException(
        "the ledger holds codes of 1 to 80 letters, digits, dots, colons and dashes; this has " + code.length());
    return code;
  }
}
