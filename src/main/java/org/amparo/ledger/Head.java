package org.amparo.ledger;

import java.util.Arrays;
import java.util.HexFormat;
import org.amparo.vault.Derive;

/** How long a chain is and the hash it ends with. */
public record Head(long size, byte[] hash) {
  public Head {
    if (hash.length != 32) throw new IllegalArgumentException("a hash has 32 bytes, but there were " + hash.length);
  }

  /** Reads what {@link #toString} writes. */
  public static Head parse(String text) {
    var parts = text.split(" ");
    return new Head(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1]));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Head that && size == that.size && Derive.same(hash, that.hash);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hash);
  }

  @Override
  public String toString() {
    return size + " " + HexFormat.of().formatHex(hash);
  }
}
