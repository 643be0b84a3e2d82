package org.amparo.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.amparo.complaint.FileChange;
import org.amparo.complaint.FilerFiles;
import org.amparo.evidence.Landing.Landed;
import org.amparo.vault.Secret;

/** Takes a file in while it comes: counted, weighed, sealed, written down, looked at, cleaned if that is wanted. */
public final class Intake {
  private final FilerFiles files;
  private final Landing landing;
  private final Settling settling;
  private final Later later;
  private final LettingGo lettingGo;
  private final Limits limits;

  Intake(FilerFiles files, Landing landing, Settling settling, Later later, LettingGo lettingGo, Limits limits) {
    this.files = files;
    this.landing = landing;
    this.settling = settling;
    this.later = later;
    this.lettingGo = lettingGo;
    this.limits = limits;
  }

  /**
   * Takes one file for the draft, or for the sent complaint, behind the token. The same file sent again is the one that
   * lies there.
   *
   * @param hide whether what it carries besides what one sees is to be taken out
   * @throws IOException if the connection ends: nothing is kept of this file
   */
  public Received take(Secret doorToken, String name, boolean hide, InputStream content) throws IOException {
    var reached = files.look(doorToken);
    if (reached.isEmpty()) {
      return new Received.Gone();
    }
    try (var reach = reached.get()) {
      var clean = Names.clean(name);
      var stock = new Stock(reach, limits);
      if (stock.isFull()) {
        return new Received.Refused(Refusal.TOO_MANY, clean);
      }
      var landed = landing.land(clean, hide, reach.later(), stock.papers(), content);
      if (landed instanceof Landed.Refused refused) {
        return new Received.Refused(refused.why(), clean);
      }
      try (var record = ((Landed.Sealed) landed).record()) {
        return kept(doorToken, reach, record);
      }
    }
  }

  private Received kept(Secret token, FilerFiles.Reach before, FileRecord record) throws IOException {
    var paper = record.paper();
    var entry = new Entry(limits, record);
    return switch (files.change(token, entry::edit)) {
      case DONE -> settling.settle(new DoorShelf(files, token), paper.id()).orElse(new Received.Kept(paper));
      case NOTHING -> {
        lettingGo.delete(List.of(paper.id().bytes()));
        yield entry.otherwise();
      }
      case WAS_SENT -> later.add(before.complaint(), before.conversationKey(), record, tx -> { });
      case GONE -> {
        lettingGo.delete(List.of(paper.id().bytes()));
        yield new Received.Gone();
      }
    };
  }

  /** The writing down of one file, decided anew each time it is tried. */
  static final class Entry {
    private final Limits limits;
    private final FileRecord record;
    private Received otherwise = new Received.Gone();

    Entry(Limits limits, FileRecord record) {
      this.limits = limits;
      this.record = record;
    }

    Optional<FileChange> edit(FilerFiles.Reach now) {
      var stock = new Stock(now, limits);
      var twin = stock.twin(record.paper());
      if (twin.isPresent()) {
        otherwise = new Received.Kept(twin.get());
        return Optional.empty();
      }
      if (stock.isFull() || !stock.hasRoomFor(record.paper().length())) {
        otherwise = new Received.Refused(stock.isFull() ? Refusal.TOO_MANY : Refusal.NO_ROOM, record.paper().name());
        return Optional.empty();
      }
      return Optional.of(FileChange.put(record.paper().id().value(), record.bytes()));
    }

    /** What is answered when nothing was written. */
    Received otherwise() {
      return otherwise;
    }
  }
}
