package org.amparo.web.reviewer.search;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.amparo.complaint.Found;
import org.amparo.complaint.Searching;
import org.amparo.desk.DeskId;
import org.amparo.web.shell.Pour;

/** Tells whoever looks what was found so far; where nothing is, it asks every second whether they are still there. */
final class Telling implements Searching.Watcher {
  private static final Duration QUIET = Duration.ofSeconds(1);

  private final FoundRows rows;
  private final DeskId desk;
  private final Pour.Spout spout;
  private final Clock clock;
  private Instant told;

  Telling(FoundRows rows, DeskId desk, Pour.Spout spout, Clock clock) {
    this.rows = rows;
    this.desk = desk;
    this.spout = spout;
    this.clock = clock;
    this.told = clock.instant();
  }

  @Override
  public void found(Found found) throws IOException {
    tell(rows.row(desk, found));
  }

  @Override
  public void lookedInto(int cases) throws IOException {
    if (!clock.instant().isBefore(told.plus(QUIET))) tell(" ");
  }

  private void tell(String markup) throws IOException {
    spout.write(markup);
    told = clock.instant();
  }
}
