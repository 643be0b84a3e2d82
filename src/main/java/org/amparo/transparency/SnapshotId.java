package org.amparo.transparency;

import java.util.UUID;
import org.amparo.platform.Ids;

/** Which snapshot. */
public record SnapshotId(UUID value) {
  static SnapshotId fresh() {
    return new SnapshotId(UUID.randomUUID());
  }

  static SnapshotId of(byte[] bytes) {
    return new SnapshotId(Ids.uuid(bytes));
  }

  public static SnapshotId ofHex(String hex) {
    return new SnapshotId(Ids.ofHex(hex));
  }

  byte[] bytes() {
    return Ids.bytes(value);
  }

  public String hex() {
    return Ids.hex(value);
  }
}
