package org.amparo.evidence;

/** How far we are with a paper. */
public enum State {
  /** Looked at; cleaned if that was wanted. */
  LOOKED,
  /** Kept closed until somebody could look at it. */
  NOT_YET,
  /** Locked with a password: kept, told. */
  LOCKED,
  /** Cannot be read whole: kept, told. */
  DAMAGED,
  /** To be cleaned, and cannot be with certainty: kept closed until the person chooses. */
  UNCLEAN,
  /** Found at the desk to be what we do not take: its bytes are gone, its name stays. */
  REFUSED
}
