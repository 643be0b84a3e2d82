package org.amparo.desk;

import java.util.UUID;
import org.amparo.platform.Ids;

/** Which desk. */
public record DeskId(UUID value) {
  public static DeskId fresh() {
    return new DeskId(UUID.randomUUID());
  }

  public static DeskId of(byte[] bytes) {
    return new DeskId(Ids.uuid(bytes));
  }

  public byte[] bytes() {
    return Ids.bytes(value);
  }

  public String hex() {
    return Ids.hex(value);
  }
}
