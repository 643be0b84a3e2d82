package org.amparo.transparency;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.amparo.vault.Derive;

/** A report that is out: what everybody can read, and the day from which they could. */
public record Published(Report report, LocalDate day, byte[] bytes) {
  static Published of(SnapshotTable.Out out) {
    byte[] bytes = out.report().getBytes(StandardCharsets.UTF_8);
    return new Published(Report.read(bytes), out.day(), bytes);
  }

  /** SHA-256 of the bytes, as the ledger holds it. */
  public byte[] hash() {
    return Derive.sha256(bytes);
  }
}
