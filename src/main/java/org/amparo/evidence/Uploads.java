package org.amparo.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.amparo.complaint.Doors;
import org.amparo.complaint.FilerFiles;
import org.amparo.evidence.UploadShelf.Found;
import org.amparo.evidence.store.BeingWrittenException;
import org.amparo.evidence.store.Store;
import org.amparo.platform.Fault;
import org.amparo.vault.Derive;
import org.amparo.vault.EvidenceStream;
import org.amparo.vault.Fingerprint;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** Files that come in pieces over a bad network; a piece sent again is harmless, and the last one finishes as {@link Intake} does. */
public final class Uploads {
  /** The largest piece that may come with a fingerprint: it is held in memory until it is proven. */
  public static final int CHECKED_PIECE = 8 << 20;
  private static final int CHECKED_AT_ONCE = 4;

  private final Semaphore checked = new Semaphore(CHECKED_AT_ONCE);
  private final FilerFiles files;
  private final Doors doors;
  private final UploadShelf shelf;
  private final Store store;
  private final Vault vault;
  private final Piecing piecing;
  private final LettingGo lettingGo;
  private final Limits limits;

  Uploads(FilerFiles files, Doors doors, UploadShelf shelf, Store store, Vault vault, Piecing piecing,
      LettingGo lettingGo, Limits limits) {
    this.files = files;
    this.doors = doors;
    this.shelf = shelf;
    this.store = store;
    this.vault = vault;
    this.piecing = piecing;
    this.lettingGo = lettingGo;
    this.limits = limits;
  }

  /** @param length of the whole file */
  public Created create(Secret doorToken, String name, long length, boolean hide) {
    return files.look(doorToken).map(reach -> {
      try (reach) {
        var refused = refused(doorToken, reach, length);
        return refused.isPresent() ? new Created.Refused(refused.get()) : begun(doorToken, reach, name, length, hide);
      }
    }).orElse(new Created.Gone());
  }

  /** How far an upload is; a whole one is remembered for a while, so that who lost the answer need not begin again. */
  public Optional<Progress> progress(Secret doorToken, FileId id) {
    return found(doorToken, id).map(found -> {
      if (found instanceof Found.UnderWay underWay) {
        try (underWay) {
          return underWay.record().progress();
        }
      }
      long length = ((Found.Whole) found).length();
      return new Progress(length, length);
    });
  }

  /**
   * Takes a piece; what came before the connection ended is kept, and the answer is the same as if it had ended there by
   * itself.
   *
   * @param sha256 of the whole piece, which is then taken whole or not at all (at most {@link #CHECKED_PIECE} bytes)
   */
  public Appended append(Secret doorToken, FileId id, long offset, InputStream piece, Optional<byte[]> sha256) {
    var found = found(doorToken, id);
    if (found.isEmpty()) {
      return new Appended.Gone();
    }
    if (found.get() instanceof Found.Whole whole) {
      return new Appended.WrongOffset(new Progress(whole.length(), whole.length()));
    }
    try (var underWay = (Found.UnderWay) found.get()) {
      if (underWay.record().offset() != offset) {
        return new Appended.WrongOffset(underWay.record().progress());
      }
      return sha256.isPresent() ? proven(doorToken, id, underWay, piece, sha256.get())
          : piecing.take(doorToken, id, underWay, piece);
    } catch (BeingWrittenException e) {
      return new Appended.Busy();
    } catch (IOException e) {
      throw new Fault("the store of papers failed", e);
    }
  }

  /** Ends an upload, with every byte of it; whether there was one. */
  public boolean terminate(Secret doorToken, FileId id) {
    boolean ended = shelf.end(doorToken, id);
    if (ended) {
      lettingGo.delete(List.of(id.bytes()));
    }
    return ended;
  }

  private Optional<Found> found(Secret token, FileId id) {
    return doors.look(token).flatMap(door -> {
      try (door) {
        return shelf.find(token, id);
      }
    });
  }

  private Optional<Refusal> refused(Secret token, FilerFiles.Reach reach, long length) {
    var stock = new Stock(reach, limits);
    var others = shelf.underWay(token);
    long coming = others.stream().mapToLong(Progress::length).sum();
    if (length < 1) {
      return Optional.of(Refusal.EMPTY);
    }
    if (length > limits.bytes()) {
      return Optional.of(Refusal.TOO_LARGE);
    }
    if (stock.isFull() || stock.papers().size() + others.size() >= limits.papers()) {
      return Optional.of(Refusal.TOO_MANY);
    }
    return stock.hasRoomFor(coming + length) && store.hasRoomFor(EvidenceStream.sealed(EvidenceStream.padded(length)))
        ? Optional.empty() : Optional.of(Refusal.NO_ROOM);
  }

  private Created begun(Secret token, FilerFiles.Reach reach, String name, long length, boolean hide) {
    var id = FileId.fresh();
    try (var record = new UploadRecord(vault.fresh(), reach.conversationKey().copy(), reach.complaint(),
        vault.random(EvidenceStream.SALT), length, hide, Names.clean(name), 0, new byte[0], Fingerprint.begin().state(),
        Fingerprint.begin().state())) {
      shelf.add(token, id, record);
    }
    return new Created.Ready(id);
  }

  /** Few at once: each is held in memory, and who waits for a slow one would wait long. */
  private Appended proven(Secret token, FileId id, Found.UnderWay underWay, InputStream piece, byte[] sha256)
      throws IOException {
    if (!checked.tryAcquire()) {
      return new Appended.Busy();
    }
    try {
      var bytes = whole(piece);
      return bytes.filter(held -> Derive.same(Derive.sha256(held), sha256)).isEmpty() ? new Appended.WrongSum()
          : piecing.take(token, id, underWay, new ByteArrayInputStream(bytes.get()));
    } finally {
      checked.release();
    }
  }

  /** Nothing if the connection ended before the piece did, or the piece is too large. */
  private static Optional<byte[]> whole(InputStream piece) {
    try {
      var bytes = piece.readNBytes(CHECKED_PIECE + 1);
      return bytes.length > CHECKED_PIECE ? Optional.empty() : Optional.of(bytes);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
