package org.amparo.evidence;

import java.util.Optional;
import java.util.function.Function;
import org.amparo.complaint.ComplaintId;
import org.amparo.complaint.FileChange;

/** Where one file record can be read, and changed under its guard: behind a person's door, or at a desk. */
interface Shelf {
  /** A file's record, and whose it is. */
  record Found(FileRecord record, ComplaintId owner) {}

  Optional<Found> read(FileId id);

  /**
   * Changes the record as it lies at that moment.
   *
   * @param edit nothing if it is to stay; may be asked three times
   * @return whether something was changed
   */
  boolean change(FileId id, Function<FileRecord, Optional<FileChange>> edit);

  /** What is left of a paper that turns out not to be taken. */
  FileChange refused(FileRecord record);
}
