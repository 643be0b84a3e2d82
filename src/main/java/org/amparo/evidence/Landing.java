package org.amparo.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.amparo.evidence.Sniffed.Sort;
import org.amparo.evidence.store.NoRoomException;
import org.amparo.evidence.store.Store;
import org.amparo.inspection.PaperKind;
import org.amparo.inspection.Verdict;
import org.amparo.vault.Vault;

/** From a stream to a sealed file that nobody has written down yet: sniffed at, weighed, sealed, made durable. */
final class Landing {
  private static final int BUFFER = 64 << 10;

  private final Store store;
  private final Vault vault;
  private final Limits limits;

  Landing(Store store, Vault vault, Limits limits) {
    this.store = store;
    this.vault = vault;
    this.limits = limits;
  }

  /** What came of a stream. */
  sealed interface Landed {
    /** The record of a file that lies, unseen. */
    record Sealed(FileRecord record) implements Landed {}

    record Refused(Refusal why) implements Landed {}
  }

  /**
   * @param others what lies there already, and counts
   * @throws IOException if the connection or the store fails: nothing is left then
   */
  Landed land(String name, boolean hide, boolean later, Collection<Paper> others, InputStream content)
      throws IOException {
    var head = content.readNBytes(Sniff.HEAD);
    if (head.length == 0) {
      return new Landed.Refused(Refusal.EMPTY);
    }
    var sniffed = Sniff.of(head, name);
    var refused = refused(sniffed);
    if (refused.isPresent()) {
      return new Landed.Refused(refused.get());
    }
    long left = left(others);
    try (var deposit = new Deposit(store, vault, Math.min(left, limits.bytes()))) {
      deposit.write(head);
      poured(content, deposit);
      return new Landed.Sealed(record(deposit.keep(), name, hide, later, sniffed));
    } catch (TooLargeException e) {
      return new Landed.Refused(left < limits.bytes() ? Refusal.NO_ROOM : Refusal.TOO_LARGE);
    } catch (NoRoomException e) {
      return new Landed.Refused(Refusal.NO_ROOM);
    }
  }

  Optional<Refusal> refused(Sniffed sniffed) {
    if (sniffed.sort() == Sort.PROGRAM) {
      return Optional.of(Refusal.PROGRAM);
    }
    boolean taken = sniffed.sort() == Sort.MAY_BE_TAKEN
        && sniffed.mediaType().map(type -> limits.kind(type).isPresent()).orElse(true);
    return taken ? Optional.empty() : Optional.of(Refusal.NOT_A_KIND);
  }

  /** How many bytes may still come. */
  long left(Collection<Paper> others) {
    return limits.allBytes() - others.stream().mapToLong(Paper::length).sum();
  }

  FileRecord record(Deposit.Lying file, String name, boolean hide, boolean later, Sniffed sniffed) {
    var type = sniffed.mediaType().orElseGet(() -> Endings.assumed(name));
    var kind = limits.kind(type).orElse(PaperKind.OTHER);
    var lies = sniffed.mediaType().isPresent() && Endings.lie(name, kind);
    var paper = new Paper(file.id(), name, kind, type, file.length(), file.fingerprint(), State.NOT_YET, hide, false,
        Optional.empty(), Set.of(), Set.of(), 0, "", lies, later);
    return new FileRecord(file.key(), file.sealed(), Verdict.FINE, paper);
  }

  private static void poured(InputStream content, Deposit deposit) throws IOException {
    var buffer = new byte[BUFFER];
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      deposit.write(buffer, 0, read);
    }
  }
}
