package org.amparo.complaint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.DuplicateException;
import org.amparo.platform.LostRaceException;
import org.amparo.platform.Transaction;
import org.amparo.vault.Purpose;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/**
 * The file records that a person's door opens: those of a draft (0203), or those added on this visit after sending (0501).
 * What they say is not read here. Every change is one guarded transaction.
 */
public final class FilerFiles {
  private final ComplaintTable complaints = new ComplaintTable();
  private final RecordTable records = new RecordTable();
  private final Database database;
  private final Vault vault;
  private final Dossiers dossiers;
  private final Drafts drafts;
  private final Doors doors;
  private final Inbox inbox;
  private final Days days;

  public FilerFiles(Database database, Vault vault, Strongbox box, Drafts drafts, Doors doors, Days days) {
    this.database = database;
    this.vault = vault;
    this.dossiers = new Dossiers(box);
    this.drafts = drafts;
    this.doors = doors;
    this.inbox = new Inbox(vault, box);
    this.days = days;
  }

  /**
   * What one look came to; whoever changes records gets it anew with each try.
   *
   * @param later whether the complaint was sent
   * @param lying how many papers lie there that were added after sending, those of other visits too
   */
  public record Reach(ComplaintId complaint, Secret conversationKey, boolean later, Map<UUID, byte[]> files, int lying)
      implements AutoCloseable {
    @Override
    public void close() {
      conversationKey.close();
    }

    @Override
    public String toString() {
      return "Reach[" + files.size() + " files]";
    }
  }

  /** What became of a change. */
  public enum Changed {
    DONE,
    /** Nothing was to be changed, as things stood. */
    NOTHING,
    /** The draft was sent meanwhile, so that this door writes nothing any more. */
    WAS_SENT,
    /** The door is gone or fell asleep. */
    GONE
  }

  /** The files behind the door; nothing where it opens none. */
  public Optional<Reach> look(Secret token) {
    return database.retrying(tx -> {
      var draft = drafts.reach(tx, token);
      if (draft.isPresent()) {
        try (var open = draft.get()) {
          return Optional.of(reach(open));
        }
      }
      return behindReturn(tx, token).map(visit -> {
        try (visit) {
          return visit.reach();
        }
      });
    });
  }

  /** Makes the change that the edit finds right; the edit may be asked three times, and touches nothing itself. */
  public Changed change(Secret token, Function<Reach, Optional<FileChange>> edit) {
    return database.retrying(tx -> {
      var draft = drafts.reach(tx, token);
      if (draft.isPresent()) {
        try (var open = draft.get()) {
          return changed(tx, open, edit);
        }
      }
      var visit = behindReturn(tx, token);
      if (visit.isPresent()) {
        try (var open = visit.get()) {
          return changed(tx, token, open, edit);
        }
      }
      return doors.open(tx, token).isPresent() ? Changed.WAS_SENT : Changed.GONE;
    });
  }

  /**
   * Adds a paper whose upload outlived sending; a second time it lies there already.
   *
   * @param alongside what is done in the same transaction, after its guard
   * @return false once the complaint is taken back or gone
   */
  public boolean addLater(ComplaintId id, Secret conversationKey, UUID file, byte[] content,
      Consumer<Transaction> alongside) {
    try (var secret = vault.fresh()) {
      return database.retrying(tx -> {
        var row = complaints.find(tx, id).filter(found -> found.stage() == Stage.SENT);
        row.ifPresent(found -> {
          complaints.advance(tx, found, Guard.fresh(vault));
          alongside.accept(tx);
          var to = inbox.pinned(tx, found, conversationKey);
          inbox.sealed(id, file, content, secret, conversationKey, to)
              .forEach((place, record) -> records.add(tx, id, place, record));
        });
        return row.isPresent();
      });
    } catch (DuplicateException e) {
      return true;
    }
  }

  /** A return door of a sent complaint, with the records of its visit as they lie. */
  private record Visit(ComplaintRow row, DoorRow doorRow, Door.Return door, Map<UUID, byte[]> files, int lying)
      implements AutoCloseable {
    Reach reach() {
      return new Reach(row.id(), door.conversationKey().copy(), true, files, lying);
    }

    @Override
    public void close() {
      door.close();
    }
  }

  private Reach reach(OpenDraft open) {
    var keys = open.dossier().keys();
    return new Reach(open.row().id(), keys.conversationKey().copy(), false,
        dossiers.files(open.row().id(), open.records(), keys.caseKey()), 0);
  }

  private Changed changed(Transaction tx, OpenDraft open, Function<Reach, Optional<FileChange>> edit) {
    try (var reach = reach(open)) {
      var change = edit.apply(reach);
      if (change.isEmpty()) {
        return Changed.NOTHING;
      }
      var id = open.row().id();
      complaints.advanceDraft(tx, open.row(), Guard.fresh(vault), days.today());
      change.get().alongside().accept(tx);
      records.delete(tx, id, change.get().drop().stream().map(Dossiers::file).toList());
      records.putAll(tx, id, dossiers.changes(id, open.records(), open.dossier().keys(), change.get()));
      return Changed.DONE;
    }
  }

  private Optional<Visit> behindReturn(Transaction tx, Secret token) {
    return doors.open(tx, token).flatMap(opened -> opened.door() instanceof Door.Return door
        ? complaints.find(tx, door.complaint()).filter(row -> row.stage() == Stage.SENT)
            .map(row -> visit(tx, row, opened.row(), door))
        : Optional.empty());
  }

  private Visit visit(Transaction tx, ComplaintRow row, DoorRow doorRow, Door.Return door) {
    var lying = records.all(tx, row.id(), Purpose.LATER_PAPER.code(), Purpose.LATER_PAPER.code());
    var files = new HashMap<UUID, byte[]>();
    door.papers().forEach((file, secret) -> Optional.ofNullable(lying.get(Inbox.paperPlace(file))).ifPresent(record ->
        files.put(file, inbox.open(row.id(), file, record, secret, door.conversationKey()))));
    return new Visit(row, doorRow, door, files, lying.size());
  }

  private Changed changed(Transaction tx, Secret token, Visit visit, Function<Reach, Optional<FileChange>> edit) {
    try (var reach = visit.reach()) {
      var change = edit.apply(reach);
      if (change.isEmpty()) {
        return Changed.NOTHING;
      }
      complaints.advance(tx, visit.row(), Guard.fresh(vault));
      change.get().alongside().accept(tx);
      write(tx, token, visit, change.get());
      return Changed.DONE;
    }
  }

  private void write(Transaction tx, Secret token, Visit visit, FileChange change) {
    var id = visit.row().id();
    var key = visit.door().conversationKey();
    var to = inbox.pinned(tx, visit.row(), key);
    var secrets = new HashMap<>(visit.door().papers());
    for (var file : change.drop()) {
      records.delete(tx, id, Inbox.places(file));
      secrets.remove(file);
    }
    change.put().forEach((file, content) -> {
      var secret = secrets.computeIfAbsent(file, fresh -> vault.fresh());
      records.putAll(tx, id, inbox.sealed(id, file, content, secret, key, to));
    });
    if (!doors.remember(tx, token, visit.doorRow(), key, secrets)) {
      throw new LostRaceException();
    }
  }
}
