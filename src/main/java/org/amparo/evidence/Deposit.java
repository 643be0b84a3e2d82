package org.amparo.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.Objects;
import org.amparo.evidence.store.Store;
import org.amparo.vault.EvidenceSealing;
import org.amparo.vault.EvidenceStream;
import org.amparo.vault.Fingerprint;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** Seals a file into the store while it comes; closed before it is kept, nothing of it is left. */
final class Deposit extends OutputStream {
  private final FileId id = FileId.fresh();
  private final Secret key;
  private final Store store;
  private final long most;
  private final EvidenceSealing sealing;
  private final Fingerprint clear = Fingerprint.atOnce();
  private final Tapped to;
  private boolean kept;

  /** @param most bytes that are taken, at most */
  Deposit(Store store, Vault vault, long most) throws IOException {
    this.store = store;
    this.most = most;
    this.key = vault.fresh();
    this.sealing = EvidenceSealing.begin(key, id.bytes(), vault.random(EvidenceStream.SALT));
    this.to = new Tapped(store.append(id.bytes(), 0), Fingerprint.atOnce(), 0);
    try {
      to.write(sealing.header());
    } catch (IOException e) {
      drop();
      throw e;
    }
  }

  /** A file that lies whole and durable, and that nobody has written down yet. */
  record Lying(FileId id, Secret key, long length, String fingerprint, FileRecord.Sealed sealed) {}

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /** @throws TooLargeException if more came than is taken */
  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    if (sealing.clearOffset() + length > most) {
      throw new TooLargeException();
    }
    clear.update(bytes, offset, length);
    sealing.seal(bytes, offset, length, to);
  }

  /** Makes the file whole and durable; it stays unless {@link #drop} takes it back. */
  Lying keep() throws IOException {
    long length = sealing.clearOffset();
    sealing.finish(EvidenceStream.padded(length) - length, to);
    to.close();
    kept = true;
    return new Lying(id, key, length, HexFormat.of().formatHex(clear.digest()), to.sealed());
  }

  @Override
  public void close() throws IOException {
    if (!kept) {
      drop();
    }
  }

  private void drop() throws IOException {
    sealing.close();
    key.close();
    try {
      to.close();
    } finally {
      store.delete(id.bytes());
    }
  }
}
