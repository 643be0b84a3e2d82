package org.amparo.digest;

import java.util.UUID;

/** A mail that waits to be sent: counts and names of desks. */
public record Letter(UUID id, String address, String subject, String body) {
  @Override
  public String toString() {
    return "Letter[" + id + "]";
  }
}
