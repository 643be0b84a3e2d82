package org.amparo.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import org.amparo.complaint.FilerFiles;
import org.amparo.evidence.UploadShelf.Found;
import org.amparo.evidence.store.NoRoomException;
import org.amparo.evidence.store.Store;
import org.amparo.evidence.store.StoredOtherwiseException;
import org.amparo.vault.EvidenceSealing;
import org.amparo.vault.EvidenceStream;
import org.amparo.vault.Fingerprint;
import org.amparo.vault.Secret;

/**
 * Seals one piece of an upload onto what lies there: bytes are durable before the row says so. After a crash the store may
 * hold more than the row knows; what is sealed again must then be the same, or the upload ends.
 */
final class Piecing {
  private static final int BUFFER = 64 << 10;

  private final FilerFiles files;
  private final UploadShelf shelf;
  private final Store store;
  private final Landing landing;
  private final Settling settling;
  private final Later later;
  private final LettingGo lettingGo;
  private final Limits limits;

  Piecing(FilerFiles files, UploadShelf shelf, Store store, Landing landing, Settling settling, Later later,
      LettingGo lettingGo, Limits limits) {
    this.files = files;
    this.shelf = shelf;
    this.store = store;
    this.landing = landing;
    this.settling = settling;
    this.later = later;
    this.lettingGo = lettingGo;
    this.limits = limits;
  }

  Appended take(Secret token, FileId id, Found.UnderWay found, InputStream piece) throws IOException {
    try {
      return taken(token, id, found, piece);
    } catch (NoRoomException e) {
      return new Appended.Refused(Refusal.NO_ROOM);
    } catch (StoredOtherwiseException e) {
      ended(token, id);
      return new Appended.Gone();
    }
  }

  /** What a piece changes, until it is committed. */
  private static final class Work {
    private final EvidenceSealing sealing;
    private final Tapped to;
    private final Fingerprint clear;
    private final Fingerprint stored;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final long length;
    private boolean headIsWhole;

    Work(Store store, FileId id, UploadRecord record) throws IOException {
      boolean first = record.offset() == 0;
      length = record.length();
      sealing = EvidenceSealing.resume(record.fileKey(), id.bytes(), record.salt(), record.offset(), record.rest());
      clear = first ? Fingerprint.begin() : Fingerprint.resume(record.clear());
      stored = first ? Fingerprint.begin() : Fingerprint.resume(record.stored());
      long at = first ? 0 : sealing.sealedOffset();
      to = new Tapped(store.append(id.bytes(), at), stored, at);
      headIsWhole = record.offset() >= Sniff.HEAD;
      if (!headIsWhole) {
        head.writeBytes(record.rest());
      }
    }

    /** What stands before the first chunk. */
    void begin() throws IOException {
      if (sealing.clearOffset() == 0) {
        to.write(sealing.header());
      }
    }

    boolean isWhole() {
      return sealing.clearOffset() == length;
    }

    /** @return false where what has come so far is not to be taken */
    boolean take(byte[] bytes, int count, Landing landing, String name) throws IOException {
      clear.update(bytes, 0, count);
      if (!headIsWhole) {
        head.write(bytes, 0, Math.min(count, Sniff.HEAD - head.size()));
        headIsWhole = head.size() == Sniff.HEAD || sealing.clearOffset() + count == length;
        if (headIsWhole && landing.refused(sniffed(name)).isPresent()) {
          return false;
        }
      }
      sealing.seal(bytes, 0, count, to);
      return true;
    }

    Sniffed sniffed(String name) {
      return Sniff.of(head.toByteArray(), name);
    }

    /** Durable, and the record that says so. */
    UploadRecord laidAside(UploadRecord before) throws IOException {
      to.close();
      return before.at(sealing.clearOffset(), sealing.rest(), clear.state(), stored.state());
    }

    Deposit.Lying whole(FileId id, UploadRecord record) throws IOException {
      sealing.finish(EvidenceStream.padded(length) - length, to);
      to.close();
      return new Deposit.Lying(id, record.fileKey().copy(), length, HexFormat.of().formatHex(clear.digest()), to.sealed());
    }

    void close() throws IOException {
      sealing.close();
      to.close();
    }
  }

  private Appended taken(Secret token, FileId id, Found.UnderWay found, InputStream piece) throws IOException {
    var record = found.record();
    var work = new Work(store, id, record);
    try {
      work.begin();
      if (!poured(piece, work, record.name())) {
        work.close();
        ended(token, id);
        return new Appended.Refused(landing.refused(work.sniffed(record.name())).orElse(Refusal.NOT_A_KIND));
      }
      return work.isWhole() ? finished(token, id, found, work) : laidAside(token, id, found, work);
    } finally {
      work.close();
    }
  }

  private Appended laidAside(Secret token, FileId id, Found.UnderWay found, Work work) throws IOException {
    var next = work.laidAside(found.record());
    if (shelf.advance(token, id, found.row(), next)) {
      return new Appended.More(next.progress());
    }
    return shelf.find(token, id).filter(Found.UnderWay.class::isInstance).map(Found.UnderWay.class::cast)
        .<Appended>map(now -> new Appended.WrongOffset(now.record().progress())).orElse(new Appended.Gone());
  }

  /** Until the piece, the file or the connection ends; false where it is not to be taken. */
  private boolean poured(InputStream piece, Work work, String name) throws IOException {
    var buffer = new byte[BUFFER];
    while (!work.isWhole()) {
      int read = read(piece, buffer, work.length - work.sealing.clearOffset());
      if (read < 0) {
        return true;
      }
      if (!work.take(buffer, read, landing, name)) {
        return false;
      }
    }
    return true;
  }

  /** A connection that ends is the end of the piece: what came stays. */
  private static int read(InputStream piece, byte[] buffer, long left) {
    try {
      return piece.read(buffer, 0, (int) Math.min(buffer.length, left));
    } catch (IOException e) {
      return -1;
    }
  }

  private Appended finished(Secret token, FileId id, Found.UnderWay found, Work work) throws IOException {
    var upload = found.record();
    var lying = work.whole(id, upload);
    try (var record = landing.record(lying, upload.name(), upload.hide(), false, sniffed(lying, upload, work))) {
      var entry = new Intake.Entry(limits, record);
      var changed = files.change(token, reach -> entry.edit(reach).map(change ->
          change.with(tx -> shelf.finish(tx, token, id, found.row(), upload.length()))));
      return switch (changed) {
        case DONE -> new Appended.Whole(settling.settle(new DoorShelf(files, token), id)
            .orElse(new Received.Kept(record.paper())));
        case WAS_SENT -> new Appended.Whole(outlived(token, id, found, record));
        case NOTHING, GONE -> {
          ended(token, id);
          yield new Appended.Whole(changed == FilerFiles.Changed.GONE ? new Received.Gone() : entry.otherwise());
        }
      };
    }
  }

  private Received outlived(Secret token, FileId id, Found.UnderWay found, FileRecord record) throws IOException {
    var upload = found.record();
    var received = later.add(upload.complaint(), upload.conversationKey(), record,
        tx -> shelf.finish(tx, token, id, found.row(), upload.length()));
    if (!(received instanceof Received.Kept)) {
      shelf.end(token, id);
    }
    return received;
  }

  private Sniffed sniffed(Deposit.Lying lying, UploadRecord upload, Work work) throws IOException {
    if (upload.offset() < Sniff.HEAD) {
      return work.sniffed(upload.name());
    }
    var record = landing.record(lying, upload.name(), upload.hide(), false, Sniffed.UNDECIDED);
    try (var file = OpenPaper.of(store, record, upload.complaint())) {
      return Sniff.of(file.from(0, Sniff.HEAD).readAllBytes(), upload.name());
    }
  }

  private void ended(Secret token, FileId id) {
    if (shelf.end(token, id)) {
      lettingGo.delete(List.of(id.bytes()));
    }
  }
}
