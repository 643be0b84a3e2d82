package org.amparo.desk;

import java.util.UUID;
import org.amparo.platform.Ids;

/** Which member: a reviewer or a steward. */
public record MemberId(UUID value) {
  public static MemberId fresh() {
    return new MemberId(UUID.randomUUID());
  }

  public static MemberId of(byte[] bytes) {
    return new MemberId(Ids.uuid(bytes));
  }

  public static MemberId ofHex(String hex) {
    return new MemberId(Ids.ofHex(hex));
  }

  public byte[] bytes() {
    return Ids.bytes(value);
  }

  public String hex() {
    return Ids.hex(value);
  }
}
