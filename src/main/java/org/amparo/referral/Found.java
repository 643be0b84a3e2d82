package org.amparo.referral;

import java.util.Locale;

/** What a case has of something that a channel asks for. */
public enum Found {
  /** It was answered. */
  THERE,
  /** It lies in the locked box. */
  LOCKED,
  /** There are papers, and one of them may be it. */
  LOOK,
  MISSING,
  /** Only the person can bring it. */
  BROUGHT;

  public String phraseKey() {
    return "refer.found." + name().toLowerCase(Locale.ROOT);
  }
}
