package org.amparo.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.platform.Database;
import org.amparo.platform.NodeFiles;
import org.amparo.platform.Transaction;
import org.amparo.vault.RecipientKey;
import org.amparo.vault.TamperedException;

/** The desks there are, and the keys that may be sealed to: only certified ones, judged anew at each seal. */
public final class Desks {
  private final Database database;
  private final Lines lines;

  public Desks(Database database, NodeFiles files) {
    this.database = database;
    this.lines = new Lines(files);
  }

  public List<Desk> all() {
    return database.transaction(DeskTable::all);
  }

  public Optional<Desk> serving(String queue) {
    return all().stream().filter(desk -> desk.queue().equals(queue)).findFirst();
  }

  /** Empty when this node has no line for the desk, or the database holds anything but that certificate's descent. */
  public Optional<SealTo> certified(DeskId desk) {
    return database.transaction(tx -> certified(tx, desk));
  }

  /** The same, inside the transaction that seals. */
  public Optional<SealTo> certified(Transaction tx, DeskId desk) {
    return lineage(tx, desk).map(Lineage::newest).flatMap(certificate -> DeskTable
        .publicKey(tx, desk, certificate.epoch()).flatMap(row -> certifiedKey(row, certificate.deskKeyHash()))
        .map(key -> new SealTo(desk, certificate.epoch(), key)));
  }

  public List<Desk> all(Transaction tx) {
    return DeskTable.all(tx);
  }

  /** Who sits at a desk by the certificate this node accepts; nobody where it accepts none. */
  public Set<MemberId> seated(DeskId desk) {
    return database.transaction(tx -> seated(tx, desk));
  }

  public Set<MemberId> seated(Transaction tx, DeskId desk) {
    return lineage(tx, desk).map(Lineage::newest).map(Certificate::seats).orElse(List.of()).stream()
        .map(Seat::member).collect(Collectors.toSet());
  }

  /** Desks that this node does not seal to: each needs its line file from a node that has it, or its table restored. */
  public List<Desk> uncertified() {
    return database.transaction(tx -> DeskTable.all(tx).stream()
        .filter(desk -> certified(tx, desk.id()).isEmpty()).toList());
  }

  /** At start: of two lines that a crash left, the one the database holds counts. */
  public void start() {
    database.transaction(tx -> {
      lines.desks().stream().filter(desk -> lineage(tx, desk).isEmpty()).forEach(lines::dropUnborn);
      return tx;
    });
  }

  /** What the desk is; a valid descendant, signed at another node, is accepted here from now on. */
  Optional<Lineage> lineage(Transaction tx, DeskId desk) {
    var accepted = lines.accepted(desk);
    if (accepted.isEmpty()) {
      return Optional.empty();
    }
    var lineage = Lineage.of(desk, DeskTable.certificates(tx, desk), accepted);
    lineage.map(line -> line.newest().hash()).filter(newest -> !lines.isKept(desk, newest))
        .ifPresent(newest -> lines.settle(desk, accepted, newest));
    return lineage;
  }

  Lines lines() {
    return lines;
  }

  private static Optional<RecipientKey> certifiedKey(byte[] row, byte[] hash) {
    try {
      return Optional.of(RecipientKey.of(row)).filter(key -> Arrays.equals(key.fingerprint(), hash));
    } catch (TamperedException e) {
      return Optional.empty();
    }
  }
}
