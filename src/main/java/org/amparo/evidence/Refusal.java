package org.amparo.evidence;

/** Why a file is not taken; one sentence each on the page. */
public enum Refusal {
  TOO_LARGE,
  TOO_MANY,
  EMPTY,
  NOT_A_KIND,
  PROGRAM,
  BOMB,
  /** No space left, or the papers of this complaint together are too large. */
  NO_ROOM,
  /** A desk's own paper that nobody could look at now: again in a moment. */
  NOT_NOW,
  /** A desk's own paper that cannot be cleaned with certainty: again as it is, or not at all. */
  RESISTS
}
