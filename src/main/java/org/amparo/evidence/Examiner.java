package org.amparo.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Report;
import org.amparo.inspection.Source;

/** Looks into strangers' files and cleans them, elsewhere; an {@link IOException} is the store's, never the file's. */
public interface Examiner {
  /** What a file is and carries; nothing when nobody could look now. */
  Optional<Report> look(Source file, String name) throws IOException;

  /** A second reading of what was cleaned; nothing when nobody could look now. */
  Optional<Report> check(Source file, String mediaType) throws IOException;

  /** Writes the cleaned file; unless it is {@link Cleaned.Done}, what was written is worthless. */
  Cleaned clean(Source file, String mediaType, OutputStream to) throws IOException;

  /** What became of cleaning. */
  sealed interface Cleaned {
    /** @param removed what was taken out */
    record Done(Set<Hidden> removed) implements Cleaned {}

    /** It cannot be cleaned with certainty. */
    record Resists() implements Cleaned {}

    /** Nobody could do it now. */
    record Nobody() implements Cleaned {}
  }
}
