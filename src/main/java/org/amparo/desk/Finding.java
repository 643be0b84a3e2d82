package org.amparo.desk;

import java.util.Locale;

/**
 * What typed shares came to, in a word that a page has a sentence for.
 *
 * @param place which of them it is about, from 1; 0 where it is about all
 * @param needed how many are needed, where that is known
 */
public record Finding(Kind kind, int place, int needed, int given) {
  /** From the one good end to what may be wrong. */
  public enum Kind {
    FIT, NONE, UNREADABLE, OTHER_DESK, OTHER_PRINT, TWICE, TOO_FEW, DO_NOT_FIT,
    /** The shares fit, but what they should open was changed in the database: an alarm stands in the ledger. */
    CHANGED
  }

  public boolean fits() {
    return kind == Kind.FIT;
  }

  /** As it stands in the ledger. */
  String code() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
