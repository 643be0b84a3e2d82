package org.amparo.complaint;

import java.util.List;
import org.amparo.platform.Transaction;

/** What lies outside the complaint's own tables and goes with it: the bytes of papers, and uploads under way. */
public interface Belongings {
  /**
   * Told within the transaction that lets go: rows go now, bytes once it is committed.
   *
   * @param doors whose uploads end
   * @param files that no record names any more
   */
  void letGo(Transaction tx, List<byte[]> doors, List<byte[]> files);
}
