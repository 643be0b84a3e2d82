package org.amparo.evidence;

import java.util.Optional;
import java.util.UUID;
import org.amparo.platform.Ids;

/** Names one stored file: random, and all that stands of it in clear. */
public record FileId(UUID value) {
  public static FileId fresh() {
    return new FileId(UUID.randomUUID());
  }

  /** What a form or an address names, or nothing if it cannot be one. */
  public static Optional<FileId> of(String hex) {
    return hex != null && hex.matches("[0-9a-f]{32}") ? Optional.of(new FileId(Ids.ofHex(hex))) : Optional.empty();
  }

  public static FileId of(byte[] bytes) {
    return new FileId(Ids.uuid(bytes));
  }

  public byte[] bytes() {
    return Ids.bytes(value);
  }

  public String hex() {
    return Ids.hex(value);
  }

  @Override
  public String toString() {
    return hex();
  }
}
