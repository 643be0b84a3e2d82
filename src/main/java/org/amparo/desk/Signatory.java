package org.amparo.desk;

import org.amparo.vault.SigningPair;

/** A member present with their signing key: who can lead, vouch and grant. */
record Signatory(Member member, SigningPair key) implements AutoCloseable {
  @Override
  public void close() {
    key.close();
  }
}
