package org.amparo.ledger;

import java.util.HexFormat;

/** Who did it, as a code: a member by id, this node by itself, or somebody nobody knows. */
public record Actor(String code) {
  public static final Actor NODE = new Actor("node");
  public static final Actor UNKNOWN = new Actor("unknown");

  public Actor {
    Codes.require(code);
  }

  public static Actor member(byte[] id) {
    return new Actor("member." + HexFormat.of().formatHex(id));
  }
}
