package org.amparo.retention;

import java.time.Period;
import org.amparo.complaint.Doors;
import org.amparo.complaint.Expiry;
import org.amparo.evidence.Sweep;
import org.amparo.platform.Days;

/** The nightly sweep, which is harmless at any time and on several nodes at once. */
public final class Retention {
  private final Expiry expiry;
  private final Doors doors;
  private final Sweep papers;
  private final Days days;
  private final Period keepDrafts;
  private final Period undo;

  public Retention(Expiry expiry, Doors doors, Sweep papers, Days days, Period keepDrafts, Period undo) {
    this.expiry = expiry;
    this.doors = doors;
    this.papers = papers;
    this.days = days;
    this.keepDrafts = keepDrafts;
    this.undo = undo;
  }

  /** How many complaints were erased. */
  public int sweep() {
    var today = days.today();
    doors.sweep();
    int erased = expiry.eraseDraftsSavedBy(today.minus(keepDrafts)) + expiry.eraseTakenBackBy(today.minus(undo));
    papers.sweep();
    return erased;
  }
}
