package org.amparo.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How far a search has come, and how it ended. */
public final class Tally {
  private final Clock clock;
  private final Instant began;
  private Instant ended;
  private Searching.End end = Searching.End.GONE;
  private int among;
  private int passed;
  private int looked;
  private int found;

  Tally(Clock clock) {
    this.clock = clock;
    this.began = clock.instant();
  }

  void among(int cases) {
    among = cases;
  }

  /** @param opened so many of them: the others are damaged, gone, or must not be seen */
  void pass(int cases, int opened) {
    passed += cases;
    looked += opened;
  }

  void find() {
    found++;
  }

  boolean lasts(Duration longest) {
    return !clock.instant().isBefore(began.plus(longest));
  }

  void ends(Searching.End how) {
    end = how;
  }

  void stop() {
    ended = clock.instant();
  }

  public Searching.End end() {
    return end;
  }

  /** How many cases there were to look into. */
  public int among() {
    return among;
  }

  /** How many of those it came past, those too that do not open. */
  public int passed() {
    return passed;
  }

  /** How many it looked into. */
  public int looked() {
    return looked;
  }

  public int found() {
    return found;
  }

  /** Cases a second; as many as were looked into, if it took no second. */
  public long perSecond() {
    return Math.round(looked / Math.max(1.0, Duration.between(began, ended).toMillis() / 1000.0));
  }
}
