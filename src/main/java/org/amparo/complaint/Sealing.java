package org.amparo.complaint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.desk.SealTo;
import org.amparo.platform.Transaction;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** What sending and each re-keying have in common (Ruling 3): fresh keys drawn, records laid anew, a wrap for each desk. */
final class Sealing {
  private final RecordTable records = new RecordTable();
  private final CaseDeskTable wraps = new CaseDeskTable();
  private final Vault vault;

  Sealing(Vault vault) {
    this.vault = vault;
  }

  /** A case key and an inbox pair drawn just now. */
  record Fresh(Secret caseKey, SealingPair inbox) implements AutoCloseable {
    byte[] inboxKey() {
      return inbox.publicKey().encoded();
    }

    /** With the conversation key as it was. */
    CaseKeys keys(Secret conversationKey) {
      return new CaseKeys(caseKey.copy(), conversationKey.copy(), Optional.of(inbox.seed()));
    }

    @Override
    public void close() {
      caseKey.close();
      inbox.close();
    }
  }

  Fresh draw() {
    try (var seed = vault.fresh()) {
      return new Fresh(vault.fresh(), SealingPair.fromSeed(seed));
    }
  }

  /** Puts these records in the place of those that lie there, of which nothing stays that was not sealed anew. */
  void lay(Transaction tx, ComplaintId id, Collection<Place> lying, Map<Place, byte[]> sealed) {
    records.delete(tx, id, lying.stream().filter(place -> !sealed.containsKey(place)).toList());
    records.putAll(tx, id, sealed);
  }

  /** Wraps the case key for exactly these desks, the leading one first; their lines are opened with it at the next listing. */
  void wrap(Transaction tx, ComplaintRow row, Secret caseKey, List<SealTo> desks) {
    wraps.keepOnly(tx, row.id(), desks.stream().map(SealTo::desk).toList());
    for (var to : desks) {
      wrap(tx, row, caseKey, to, to.equals(desks.get(0)));
    }
  }

  /** Wraps the case key for one desk. */
  void wrap(Transaction tx, ComplaintRow row, Secret caseKey, SealTo to, boolean leads) {
    var label = Opening.caseKeyLabel(row.id(), row.ledgerId(), to.desk(), to.epoch());
    wraps.put(tx, new CaseDeskTable.Wrap(row.id(), to.desk(), to.epoch(), leads, Optional.empty(),
        vault.seal(caseKey, to.key(), label), Optional.empty()));
  }
}
