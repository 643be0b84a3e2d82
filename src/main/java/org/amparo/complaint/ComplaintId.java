package org.amparo.complaint;

import java.util.UUID;
import org.amparo.platform.Ids;

/** Which complaint: random, so that it tells neither order nor time. */
public record ComplaintId(UUID value) {
  public static ComplaintId fresh() {
    return new ComplaintId(UUID.randomUUID());
  }

  public static ComplaintId of(byte[] bytes) {
    return new ComplaintId(Ids.uuid(bytes));
  }

  /** @throws IllegalArgumentException unless the text is 32 hexadecimal digits */
  public static ComplaintId ofHex(String hex) {
    return new ComplaintId(Ids.ofHex(hex));
  }

  public byte[] bytes() {
    return Ids.bytes(value);
  }

  public String hex() {
    return Ids.hex(value);
  }
}
