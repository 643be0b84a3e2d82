package org.amparo.platform;

/** How a transaction ended, as far as this node can know. */
public enum Ending {
  COMMITTED,
  UNDONE,
  /** The commit was sent and its answer never came: only reading the database tells. */
  UNKNOWN
}
