package org.amparo.evidence;

import java.io.InputStream;
import java.util.Optional;
import org.amparo.vault.Secret;

/** Files that come in pieces over a bad network; a piece sent again is harmless, and the last one finishes as {@link Intake} does. */
public final class Uploads {
  /** @param length of the whole file */
  public Created create(Secret doorToken, String name, long length, boolean hide) {
    throw new UnsupportedOperationException("this walk is being built");
  }

  public Optional<Progress> progress(Secret doorToken, FileId id) {
    throw new UnsupportedOperationException("this walk is being built");
  }

  /**
   * Takes a piece; what came before the connection ended is kept, and the answer is the same as if it had ended there by
   * itself.
   *
   * @param sha256 of the whole piece, which is then taken whole or not at all (at most {@link #CHECKED_PIECE} bytes)
   */
  public Appended append(Secret doorToken, FileId id, long offset, InputStream piece, Optional<byte[]> sha256) {
    throw new UnsupportedOperationException("this walk is being built");
  }

  /** Ends an upload, with every byte of it; whether there was one. */
  public boolean terminate(Secret doorToken, FileId id) {
    throw new UnsupportedOperationException("this walk is being built");
  }

  /** The largest piece that may come with a fingerprint: it is held in memory until it is proven. */
  public static final int CHECKED_PIECE = 8 << 20;
}
