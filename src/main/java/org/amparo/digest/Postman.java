package org.amparo.digest;

/** Carries one letter to a mail server. */
public interface Postman {
  /** @throws UndeliveredException if no server took it; it waits for the next round */
  void carry(Letter letter) throws UndeliveredException;
}
