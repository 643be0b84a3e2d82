package org.amparo.desk.passkey;

import java.nio.charset.StandardCharsets;
import org.amparo.vault.Derive;

/**
 * Who a passkey is shown to: one front of this house.
 *
 * @param origin scheme, host and port as the browser sees them
 */
public record Party(String origin) {
  /** The relying party's id: the host alone. */
  public String host() {
    return origin.replaceFirst("^https?://", "").replaceFirst(":\\d+$", "");
  }

  byte[] hash() {
    return Derive.sha256(host().getBytes(StandardCharsets.UTF_8));
  }
}
