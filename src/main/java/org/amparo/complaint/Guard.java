package org.amparo.complaint;

import org.amparo.vault.Vault;

/** Fresh generations: eight random bytes that every write to a complaint replaces, so that no two writers win. */
final class Guard {
  private static final int BYTES = 8;

  private Guard() {}

  static byte[] fresh(Vault vault) {
    return vault.random(BYTES);
  }
}
