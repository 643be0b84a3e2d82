package org.amparo.evidence;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.amparo.complaint.ComplaintId;
import org.amparo.complaint.FileChange;
import org.amparo.evidence.Looking.Outcome;
import org.amparo.platform.Transaction;

/** Has an unseen paper looked at and writes down what that came to: states and files change in one guarded transaction. */
final class Settling {
  private final Looking looking;
  private final LettingGo lettingGo;

  Settling(Looking looking, LettingGo lettingGo) {
    this.looking = looking;
    this.lettingGo = lettingGo;
  }

  /** Settles the paper if it is unseen; nothing if it is not there. */
  Optional<Received> settle(Shelf shelf, FileId id) throws IOException {
    var there = shelf.read(id);
    if (there.isEmpty()) {
      return Optional.empty();
    }
    try (var record = there.get().record()) {
      return record.paper().state() == State.NOT_YET ? settled(shelf, record, there.get().owner())
          : Optional.of(new Received.Kept(record.paper()));
    }
  }

  private Optional<Received> settled(Shelf shelf, FileRecord unseen, ComplaintId owner) throws IOException {
    var outcome = looking.at(unseen, owner);
    if (outcome instanceof Outcome.Refused refused) {
      shelf.change(unseen.paper().id(), now -> isUnseen(now)
          ? Optional.of(shelf.refused(now).with(tx -> letGo(tx, now.paper().id()))) : Optional.empty());
      return Optional.of(new Received.Refused(refused.why(), unseen.paper().name()));
    }
    try (var next = ((Outcome.Settled) outcome).record()) {
      return next.paper().state() == State.NOT_YET ? Optional.of(new Received.Kept(next.paper()))
          : written(shelf, unseen.paper(), next);
    }
  }

  /** Somebody else may have settled it meanwhile, or taken it out: then what we made goes. */
  private Optional<Received> written(Shelf shelf, Paper before, FileRecord next) {
    var old = before.id();
    var id = next.paper().id();
    boolean done = shelf.change(old, now -> isUnseen(now) ? Optional.of(change(old, next)) : Optional.empty());
    if (done) {
      return Optional.of(new Received.Kept(next.paper()));
    }
    if (!id.equals(old)) {
      lettingGo.delete(List.of(id.bytes()));
    }
    return Optional.of(new Received.Kept(before));
  }

  private FileChange change(FileId old, FileRecord next) {
    var id = next.paper().id();
    return id.equals(old) ? FileChange.put(id.value(), next.bytes())
        : FileChange.swap(old.value(), id.value(), next.bytes()).with(tx -> letGo(tx, old));
  }

  private void letGo(Transaction tx, FileId file) {
    lettingGo.letGo(tx, List.of(), List.of(file.bytes()));
  }

  private static boolean isUnseen(FileRecord record) {
    return record.paper().state() == State.NOT_YET;
  }
}
