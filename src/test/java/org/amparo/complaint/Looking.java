package org.amparo.complaint;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.amparo.conversation.Message;
import org.amparo.desk.DeskId;

/** A search that finds nothing, through every case of a desk. */
public final class Looking {
  private Looking() {}

  public static int inside(Rooms rooms, DeskId desk) {
    var searching = new Searching(rooms.database, rooms.vault, rooms.box, rooms.caseload(), rooms.editions,
        rooms.office.ledger, rooms.days, Message::words);
    try {
      return searching.look(rooms.lead(), new Searching.Wish(desk, Sought.of("nowhere"), 0), new Nobody()).looked();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sees nothing. */
  private static final class Nobody implements Searching.Watcher {
    @Override
    public void found(Found found) {}

    @Override
    public void lookedInto(int cases) {}
  }
}
