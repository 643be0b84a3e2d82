package org.amparo.vault;

import static org.amparo.vault.v1.EvidenceKeys.CHUNK;
import static org.amparo.vault.v1.EvidenceKeys.HEADER;
import static org.amparo.vault.v1.EvidenceKeys.SEALED_CHUNK;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.AEADBadTagException;
import org.amparo.vault.v1.EvidenceKeys;

/**
 * Reads a sealed file at any place, for one thread; a byte leaves only after its chunk's tag was verified.
 *
 * <p>Header and last chunk are verified before anything else: a file that was cut, lengthened or belongs elsewhere does
 * not open at all. Every refusal is a {@link TamperedException}.
 */
public final class EvidenceOpening implements AutoCloseable {
  private static final int TAG = SEALED_CHUNK - CHUNK;

  private final SealedBytes from;
  private final EvidenceKeys keys;
  private final byte[] sealed = new byte[SEALED_CHUNK];
  private final byte[] clear = new byte[CHUNK];
  private final long length;
  private long open = -1;

  private EvidenceOpening(SealedBytes from, EvidenceKeys keys) throws IOException {
    this.from = from;
    this.keys = keys;
    long body = from.length() - HEADER;
    int last = (int) (body % SEALED_CHUNK);
    if (body < TAG || last < TAG) throw new TamperedException();
    length = body / SEALED_CHUNK * CHUNK + last - TAG;
    show(body / SEALED_CHUNK);
  }

  /** Takes the sealed bytes over: they are closed with this. */
  public static EvidenceOpening of(SealedBytes sealed, Secret fileKey, byte[] fileId) throws IOException {
    return under(sealed, fileKey, EvidenceStream.context(fileId));
  }

  static EvidenceOpening under(SealedBytes sealed, Secret fileKey, byte[] context) throws IOException {
    var header = new byte[HEADER];
    if (sealed.read(0, header, 0, HEADER) != HEADER) throw new TamperedException();
    try {
      return new EvidenceOpening(sealed, EvidenceKeys.opening(EvidenceStream.key32(fileKey), context, header));
    } catch (AEADBadTagException e) {
      throw new TamperedException();
    }
  }

  /** In bytes, the zeros included that the file was lengthened with. */
  public long length() {
    return length;
  }

  /** @return how many bytes came, as many as were asked for unless the file ends there; 0 at or behind its end */
  public int read(long at, byte[] into, int offset, int wanted) throws IOException {
    Objects.checkFromIndexSize(offset, wanted, into.length);
    if (at < 0) throw new IllegalArgumentException("a place is 0 or more, not " + at);
    int done = 0;
    while (done < wanted && at + done < length) {
      show((at + done) / CHUNK);
      int within = (int) ((at + done) % CHUNK);
      int part = (int) Math.min(Math.min(wanted - done, CHUNK - within), length - at - done);
      System.arraycopy(clear, within, into, offset + done, part);
      done += part;
    }
    return done;
  }

  /** A part of the file as a stream, which ends early only where the file does; closing it closes nothing. */
  public InputStream from(long at, long part) {
    return new OpenedPart(this, at, Math.min(part, Math.max(0, length - at)));
  }

  @Override
  public void close() throws IOException {
    Arrays.fill(clear, (byte) 0);
    open = -1;
    from.close();
  }

  /** Has this chunk lie open; one that is refused leaves none open. */
  private void show(long chunk) throws IOException {
    if (chunk == open) return;
    open = -1;
    int came = from.read(HEADER + chunk * SEALED_CHUNK, sealed, 0, SEALED_CHUNK);
    try {
      int opened = keys.open(chunk, sealed, came, clear);
      if (opened != Math.min(CHUNK, length - chunk * CHUNK)) throw new TamperedException();
    } catch (AEADBadTagException e) {
      throw new TamperedException();
    }
    open = chunk;
  }
}
