package org.amparo.desk;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Somebody who was invited and has not come yet.
 *
 * @param desk the desk that the steward has in mind; only its lead can grant it
 */
public record Invitation(byte[] tokenHash, String name, Optional<DeskId> desk, boolean steward, LocalDate invitedOn,
    LocalDate lastDay) {
  /** What names it on pages: the fingerprint tells nothing of the token. */
  public String id() {
    return HexFormat.of().formatHex(tokenHash);
  }

  boolean isOpenOn(LocalDate day) {
    return !day.isAfter(lastDay);
  }
}
