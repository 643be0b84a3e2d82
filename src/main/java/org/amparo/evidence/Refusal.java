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
  NO_ROOM
}
