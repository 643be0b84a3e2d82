package org.amparo.evidence;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.amparo.complaint.ComplaintId;
import org.amparo.evidence.Examiner.Cleaned;
import org.amparo.evidence.store.NoRoomException;
import org.amparo.evidence.store.Store;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.PaperKind;
import org.amparo.inspection.Report;
import org.amparo.inspection.Verdict;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/** Has a sealed file looked at, and cleaned where that is wanted; writes nothing down. */
final class Looking {
  /** What a cleaned file may still carry, and what is told of it: how a program packed sound or pictures names no one. */
  private static final Set<Hidden> MAY_STAY = EnumSet.of(Hidden.SOFTWARE);
  /** A document packed less tightly grows when it is cleaned. */
  private static final long GROWTH = 16 << 20;

  private final Store store;
  private final Vault vault;
  private final Examiner examiner;
  private final Limits limits;

  Looking(Store store, Vault vault, Examiner examiner, Limits limits) {
    this.store = store;
    this.vault = vault;
    this.examiner = examiner;
    this.limits = limits;
  }

  /** What a look came to. */
  sealed interface Outcome {
    /** The record to write: the same file, still unseen if nobody could look; or the cleaned one under its own id. */
    record Settled(FileRecord record) implements Outcome {}

    /** Not to be taken after all. */
    record Refused(Refusal why) implements Outcome {}
  }

  /** What is not in the store as it was written there is damaged for good; nothing of it is shown if it was to be cleaned. */
  Outcome at(FileRecord record, ComplaintId owner) throws IOException {
    try {
      return looked(record, owner);
    } catch (TamperedException | NoSuchFileException e) {
      var state = record.paper().hide() ? State.UNCLEAN : State.DAMAGED;
      return new Outcome.Settled(in(state, record.with(Verdict.DAMAGED, record.paper())));
    }
  }

  private Outcome looked(FileRecord record, ComplaintId owner) throws IOException {
    try (var file = OpenPaper.of(store, record, owner)) {
      var report = examiner.look(file, record.paper().name());
      if (report.isEmpty()) {
        return new Outcome.Settled(record.with(record.verdict(), waiting(record.paper())));
      }
      var refused = refused(report.get());
      if (refused.isPresent()) {
        return new Outcome.Refused(refused.get());
      }
      var seen = seen(record, report.get());
      return new Outcome.Settled(record.paper().hide() ? cleaned(file, seen) : seen);
    }
  }

  private static Paper waiting(Paper paper) {
    return Drawn.of(paper).state(State.NOT_YET).paper();
  }

  private Optional<Refusal> refused(Report report) {
    return switch (report.verdict()) {
      case PROGRAM -> Optional.of(Refusal.PROGRAM);
      case BOMB -> Optional.of(Refusal.BOMB);
      case NOT_TAKEN -> Optional.of(Refusal.NOT_A_KIND);
      case FINE, LOCKED, DAMAGED -> limits.kind(report.mediaType()).isPresent() ? Optional.empty()
          : Optional.of(Refusal.NOT_A_KIND);
    };
  }

  private FileRecord seen(FileRecord record, Report report) {
    var kind = limits.kind(report.mediaType()).orElse(PaperKind.OTHER);
    return record.with(report.verdict(), Drawn.of(record.paper()).state(state(report.verdict()))
        .looked(report, kind, Endings.lie(record.paper().name(), kind)).paper());
  }

  static State state(Verdict verdict) {
    return switch (verdict) {
      case LOCKED -> State.LOCKED;
      case DAMAGED -> State.DAMAGED;
      case FINE -> State.LOOKED;
      case PROGRAM, BOMB, NOT_TAKEN -> State.REFUSED;
    };
  }

  /** The cleaned file's record, if cleaning and a second reading of another kind say that it is clean. */
  private FileRecord cleaned(OpenPaper file, FileRecord seen) throws IOException {
    try (var deposit = new Deposit(store, vault, file.length() * 2 + GROWTH)) {
      var cleaned = examiner.clean(file, seen.paper().mediaType(), deposit);
      if (cleaned instanceof Cleaned.Done done) {
        return checked(seen, done.removed(), deposit, (ComplaintId) file.owner());
      }
      return in(cleaned instanceof Cleaned.Resists ? State.UNCLEAN : State.NOT_YET, seen);
    } catch (TooLargeException e) {
      return in(State.UNCLEAN, seen);
    } catch (NoRoomException e) {
      return in(State.NOT_YET, seen);
    }
  }

  private FileRecord checked(FileRecord seen, Set<Hidden> removed, Deposit deposit, ComplaintId owner)
      throws IOException {
    var lying = deposit.keep();
    var record = new FileRecord(lying.key(), lying.sealed(), seen.verdict(), seen.paper());
    var report = second(lying, seen, owner);
    if (report.isPresent() && report.get().verdict() == Verdict.FINE && MAY_STAY.containsAll(report.get().hidden())) {
      return record.with(Verdict.FINE, Drawn.of(seen.paper()).cleaned(lying, removed, report.get().hidden()).paper());
    }
    record.close();
    store.delete(lying.id().bytes());
    return in(report.isPresent() ? State.UNCLEAN : State.NOT_YET, seen);
  }

  private Optional<Report> second(Deposit.Lying lying, FileRecord seen, ComplaintId owner) throws IOException {
    var paper = Drawn.of(seen.paper()).lying(lying).paper();
    var record = new FileRecord(lying.key(), lying.sealed(), seen.verdict(), paper);
    try (var clean = OpenPaper.of(store, record, owner)) {
      return examiner.check(clean, seen.paper().mediaType());
    }
  }

  private static FileRecord in(State state, FileRecord record) {
    return record.with(record.verdict(), Drawn.of(record.paper()).state(state).paper());
  }
}
