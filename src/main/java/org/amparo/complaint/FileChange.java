package org.amparo.complaint;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.amparo.platform.Transaction;

/**
 * What is to be written and what is to go among the file records of a complaint, all of it or nothing.
 *
 * @param alongside what another room does in the same transaction, after its guard
 */
public record FileChange(Map<UUID, byte[]> put, Set<UUID> drop, Consumer<Transaction> alongside) {
  public FileChange {
    put = Map.copyOf(put);
    drop = Set.copyOf(drop);
  }

  public static FileChange put(UUID file, byte[] content) {
    return new FileChange(Map.of(file, content), Set.of(), tx -> { });
  }

  public static FileChange drop(UUID file) {
    return new FileChange(Map.of(), Set.of(file), tx -> { });
  }

  /** One file in another's place. */
  public static FileChange swap(UUID old, UUID file, byte[] content) {
    return new FileChange(Map.of(file, content), Set.of(old), tx -> { });
  }

  public FileChange with(Consumer<Transaction> act) {
    return new FileChange(put, drop, alongside.andThen(act));
  }

  @Override
  public String toString() {
    return "FileChange[" + put.size() + " put, " + drop.size() + " dropped]";
  }
}
