package org.amparo.complaint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What of a complaint stands in clear. */
public record ComplaintRow(
    ComplaintId id, Stage stage, byte[] generation, Optional<LocalDate> saved, Optional<LocalDate> sent,
    Optional<LocalDate> read, Optional<LocalDate> closed, Optional<LocalDate> taken, boolean hasReceipt,
    Optional<byte[]> inboxKey, UUID ledgerId) {}
