package org.amparo.retention;

import java.time.Period;
import org.amparo.complaint.AdviceEnd;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.complaint.ComplaintRow;
import org.amparo.complaint.Doors;
import org.amparo.complaint.Expiry;
import org.amparo.evidence.Sweep;
import org.amparo.platform.Days;
import org.amparo.transparency.Quarter;
import org.amparo.transparency.Reports;

/** The nightly sweep, which is harmless at any time and on several nodes at once. */
public final class Retention {
  private final Expiry expiry;
  private final Doors doors;
  private final Sweep papers;
  private final AdviceEnd advice;
  private final Days days;
  private final Period keepDrafts;
  private final Period undo;
  private final Reports reports;

  public Retention(Expiry expiry, Doors doors, Sweep papers, AdviceEnd advice, Days days, Period keepDrafts,
      Period undo, Reports reports) {
    this.expiry = expiry;
    this.doors = doors;
    this.papers = papers;
    this.advice = advice;
    this.days = days;
    this.keepDrafts = keepDrafts;
    this.undo = undo;
    this.reports = reports;
  }

  /** How many complaints were erased. */
  public int sweep() {
    var today = days.today();
    doors.sweep();
    int erased = expiry.eraseDraftsSavedBy(today.minus(keepDrafts)) + expiry.eraseTakenBackBy(today.minus(undo))
        + expiry.eraseClosed(today, this::isCounted);
    papers.sweep();
    advice.endDue(today);
    return erased;
  }

  /** Whether the reports are out that count it as received and as closed. */
  private boolean isCounted(ComplaintRow row) {
    return Stream.of(row.sent(), row.closed()).flatMap(Optional::stream).map(Quarter::of).allMatch(reports::isOut);
  }
}
