package org.amparo.evidence.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.List;
import org.amparo.vault.SealedBytes;

/** Keeps sealed files under their ids, sixteen bytes each; safe for many threads. */
public interface Store {
  /**
   * Writes sealed bytes from place {@code at} on, which is 0 to the file's length. What lies there already is not
   * written again but compared.
   *
   * <p>Closing makes them last, so that a row about them can be committed then; a write that
   * threw has closed it. What a crash kept from closing may be lost, or may lie there and be compared the next time.
   *
   * @return throws {@link StoredOtherwiseException} where other bytes lie, {@link NoRoomException} where the disk would
   *     fill up, {@link BeingWrittenException} while somebody else writes the same file; each from write or close
   */
  OutputStream append(byte[] fileId, long at) throws IOException;

  /** @throws NoSuchFileException when nothing lies under this id */
  SealedBytes open(byte[] fileId) throws IOException;

  boolean has(byte[] fileId) throws IOException;

  /** In bytes; 0 when nothing lies under this id. */
  long length(byte[] fileId) throws IOException;

  /** Removes every byte; an id that is not there is no error. */
  void delete(byte[] fileId) throws IOException;

  /** Whether so many bytes more leave the disk its reserve, which is for words. */
  boolean hasRoomFor(long bytes);

  /** The ids of files not written since that day, for the sweep of what nobody's record names. */
  List<byte[]> lyingSince(LocalDate before) throws IOException;
}
