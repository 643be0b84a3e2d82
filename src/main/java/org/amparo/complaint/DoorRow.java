package org.amparo.complaint;

import java.time.LocalDate;
import java.util.Optional;

/** A door as it lies: whose it is, what kind, and its sealed record unless it is an empty one. */
record DoorRow(byte[] id, ComplaintId complaint, DoorKind kind, LocalDate usedDay, Optional<byte[]> record) {}
