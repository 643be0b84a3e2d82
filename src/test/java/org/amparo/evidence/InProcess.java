package org.amparo.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.amparo.inspection.Report;
import org.amparo.inspection.Source;
import org.amparo.inspector.clean.Cleaners;
import org.amparo.inspector.clean.UncleanException;
import org.amparo.inspector.look.Look;
import org.amparo.inspector.words.Tongue;
import org.amparo.inspector.words.Words;

/** The inspector's own work done here, without its cage: for tests of what becomes of papers, on files of ours. */
public final class InProcess implements Examiner {
  private final Look look = new Look(new Words(), new Tongue());
  private volatile boolean away;

  /** Nobody can look at anything until it is back. */
  public void away(boolean now) {
    away = now;
  }

  @Override
  public Optional<Report> look(Source file, String name) throws IOException {
    return away ? Optional.empty() : Optional.of(look.report(file, name));
  }

  @Override
  public Optional<Report> check(Source file, String mediaType) throws IOException {
    return look(file, "");
  }

  @Override
  public Cleaned clean(Source file, String mediaType, OutputStream to) throws IOException {
    if (away) {
      return new Cleaned.Nobody();
    }
    try {
      return new Cleaned.Done(Cleaners.clean(mediaType, file, to));
    } catch (UncleanException e) {
      return new Cleaned.Resists();
    }
  }
}
