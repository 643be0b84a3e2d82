package org.amparo.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.amparo.evidence.caged.Inspectors;
import org.amparo.evidence.caged.UncleanPaperException;
import org.amparo.evidence.caged.UninspectedException;
import org.amparo.inspection.Report;
import org.amparo.inspection.Source;

/** The inspectors in their cages; one that is busy, missing or dead has looked at nothing. */
public final class CagedExaminer implements Examiner {
  private final Inspectors inspectors;

  public CagedExaminer(Inspectors inspectors) {
    this.inspectors = inspectors;
  }

  @Override
  public Optional<Report> look(Source file, String name) throws IOException {
    try {
      return Optional.of(inspectors.look(file, name));
    } catch (UninspectedException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Report> check(Source file, String mediaType) throws IOException {
    try {
      return Optional.of(inspectors.check(file, mediaType));
    } catch (UninspectedException e) {
      return Optional.empty();
    }
  }

  /** A file that ends its cleaner cannot be cleaned: it would do so each time. */
  @Override
  public Cleaned clean(Source file, String mediaType, OutputStream to) throws IOException {
    try {
      return new Cleaned.Done(inspectors.clean(file, mediaType, to));
    } catch (UncleanPaperException e) {
      return new Cleaned.Resists();
    } catch (UninspectedException e) {
      return e.why() == UninspectedException.Why.ENDED ? new Cleaned.Resists() : new Cleaned.Nobody();
    }
  }
}
