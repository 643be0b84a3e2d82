package org.amparo.complaint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What of a complaint stands in clear.
 *
 * @param hold whether a closed one stays until somebody lifts that; the person can erase it all the same
 * @param keepUntil the day from which a closed one may go
 */
public record ComplaintRow(
    ComplaintId id, Stage stage, byte[] generation, Optional<LocalDate> saved, Optional<LocalDate> sent,
    Optional<LocalDate> read, Optional<LocalDate> closed, Optional<LocalDate> taken, boolean hasReceipt,
    Optional<byte[]> inboxKey, UUID ledgerId, boolean hold, Optional<LocalDate> keepUntil) {}
