package org.amparo.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.amparo.vault.Derive;

/** Whose chain it is, and how each entry hangs on the one before it. */
record Chain(byte[] instance, byte[] node) {
  private static final byte[] NAME = "amparo.v1.ledger\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] STEP = {1};

  /** The head of a chain without entries. */
  Head start() {
    return new Head(0, Derive.sha256(NAME, instance, node));
  }

  static Head next(Head before, byte[] entry) {
    byte[] length = ByteBuffer.allocate(4).putInt(entry.length).array();
    return new Head(before.size() + 1, Derive.sha256(STEP, before.hash(), length, entry));
  }

  /** The first line of its checkpoints: a note of another chain never fits. */
  String origin() {
    return "amparo.ledger/" + HexFormat.of().formatHex(instance) + "/" + HexFormat.of().formatHex(node);
  }
}
