package org.amparo.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.complaint.FileChange;
import org.amparo.complaint.FilerFiles;
import org.amparo.platform.Fault;
import org.amparo.vault.Secret;

/** The papers behind a person's door: those of a draft, or those added on this visit after sending. */
public final class Papers {
  private final FilerFiles files;
  private final Settling settling;
  private final LettingGo lettingGo;
  private final Limits limits;

  Papers(FilerFiles files, Settling settling, LettingGo lettingGo, Limits limits) {
    this.files = files;
    this.settling = settling;
    this.lettingGo = lettingGo;
    this.limits = limits;
  }

  public Limits limits() {
    return limits;
  }

  /** In the order of their names; none without a door. */
  public List<Paper> of(Secret doorToken) {
    return files.look(doorToken).map(reach -> {
      try (reach) {
        return Stock.papers(reach);
      }
    }).orElse(List.of());
  }

  /** Takes a paper out, with every byte of it; whether it was there. */
  public boolean remove(Secret doorToken, FileId id) {
    return new DoorShelf(files, doorToken).change(id, record -> Optional.of(FileChange.drop(id.value())
        .with(tx -> lettingGo.letGo(tx, List.of(), List.of(id.bytes())))));
  }

  /**
   * Takes out what a paper carries besides what one sees; the cleaned file, under an id of its own, takes its place. From
   * the tap on it is closed until it is clean: if nobody can do it now, it waits; if it resists, the person chooses.
   */
  public Received cleanNow(Secret doorToken, FileId id) {
    var shelf = new DoorShelf(files, doorToken);
    shelf.change(id, record -> record.paper().isOpen() && !record.paper().cleaned()
        ? put(record, Drawn.of(record.paper()).hide(true).state(State.NOT_YET).paper()) : Optional.empty());
    return settled(shelf, id).orElse(new Received.Gone());
  }

  /** The person's choice for a paper that cannot be cleaned; whether it was one. */
  public boolean keepAsItIs(Secret doorToken, FileId id) {
    return new DoorShelf(files, doorToken).change(id, record -> record.paper().state() == State.UNCLEAN
        ? put(record, Drawn.of(record.paper()).hide(false).state(Looking.state(record.verdict())).paper())
        : Optional.empty());
  }

  /** Looks at what nobody could look at yet; stops at the first that nobody can look at now either. */
  public Again lookAgain(Secret doorToken) {
    var shelf = new DoorShelf(files, doorToken);
    var refused = new ArrayList<Received.Refused>();
    var unseen = of(doorToken).stream().filter(paper -> paper.state() == State.NOT_YET).toList();
    for (int i = 0; i < unseen.size(); i++) {
      var received = settled(shelf, unseen.get(i).id());
      if (received.isPresent() && received.get() instanceof Received.Refused one) {
        refused.add(one);
      } else if (received.isPresent() && received.get() instanceof Received.Kept kept
          && kept.paper().state() == State.NOT_YET) {
        return new Again(unseen.size() - i, refused);
      }
    }
    return new Again(0, refused);
  }

  private Optional<Received> settled(Shelf shelf, FileId id) {
    try {
      return settling.settle(shelf, id);
    } catch (IOException e) {
      throw new Fault("a stored paper could not be read", e);
    }
  }

  private static Optional<FileChange> put(FileRecord record, Paper paper) {
    try (var next = record.with(record.verdict(), paper)) {
      return Optional.of(FileChange.put(paper.id().value(), next.bytes()));
    }
  }
}
