package org.amparo.inspection;

/** What a first look at a file came to. */
public enum Verdict {
  /** One of the kinds we take, and it could be read. */
  FINE,
  /** Locked with a password: kept, told. */
  LOCKED,
  /** One of the kinds we take, but it cannot be read whole: kept, told. */
  DAMAGED,
  /** A program, or a file that would run one: refused. */
  PROGRAM,
  /** Made to exhaust whoever opens it: refused. */
  BOMB,
  /** No kind that we take: refused. */
  NOT_TAKEN
}
