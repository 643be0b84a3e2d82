package org.amparo.desk;

import java.util.List;

/** Who sits at a desk and who does not, by name: for pages; what a page asks for is decided by certificates anew. */
public record Staff(Desk desk, int serial, int epoch, List<Seated> seated, List<Somebody> others) {
  /** Somebody in the desk's newest certificate. */
  public record Seated(MemberId id, String name, boolean lead, State state) {}

  /** A member without a seat here. */
  public record Somebody(MemberId id, String name) {}

  /** Whether somebody who is seated can read. */
  public enum State {
    READS,
    /** No key of the newest epoch lies there for them: a lead has to let them in anew. */
    KEYLESS,
    /** Removed from the house by a steward: a lead has to take the seat away and change the desk's key. */
    GONE
  }
}
