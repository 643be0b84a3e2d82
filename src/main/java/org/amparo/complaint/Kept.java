package org.amparo.complaint;

/** What became of a posted screen. */
public enum Kept {
  /** It lies sealed now. */
  SAVED,
  /** The person has not said yes to the notes, so nothing was kept. */
  NEEDS_CONSENT,
  /** The complaint was sent meanwhile: the code opens it, and words can be added there. */
  WAS_SENT,
  /** The door is gone or fell asleep. */
  GONE
}
