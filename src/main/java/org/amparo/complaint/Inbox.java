package org.amparo.complaint;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.platform.Ids;
import org.amparo.platform.Transaction;
import org.amparo.vault.Derive;
import org.amparo.vault.Purpose;
import org.amparo.vault.RecipientKey;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;
import org.amparo.vault.Vault;

/**
 * Papers added after sending (0104, 0501): sealed to the complaint's inbox key together with the conversation key, so that
 * whoever writes the database can neither read nor forge one.
 */
final class Inbox {
  private final RecordTable records = new RecordTable();
  private final Vault vault;
  private final Strongbox box;

  Inbox(Vault vault, Strongbox box) {
    this.vault = vault;
    this.box = box;
  }

  /**
   * The row's inbox key, if it is the one that the status record pins.
   *
   * @throws TamperedException if somebody put another one there
   */
  RecipientKey pinned(Transaction tx, ComplaintRow row, Secret conversationKey) {
    var place = Place.of(Purpose.STATUS);
    var status = records.find(tx, row.id(), place).orElseThrow(TamperedException::new);
    var history = StatusHistory.read(box.open(row.id(), place, status, conversationKey));
    var key = RecipientKey.of(row.inboxKey().orElseThrow(TamperedException::new));
    if (!Derive.same(key.fingerprint(), history.inboxFingerprint())) {
      throw new TamperedException();
    }
    return key;
  }

  /** Both records of a paper; the secret is known to who adds it, and to the desks through the inbox. */
  Map<Place, byte[]> sealed(ComplaintId id, UUID file, byte[] content, Secret secret, Secret conversationKey,
      RecipientKey to) {
    return Map.of(secretPlace(file), vault.seal(secret, to, secretPlace(file).label(id)),
        paperPlace(file), locked(id, file, content, secret, conversationKey));
  }

  byte[] locked(ComplaintId id, UUID file, byte[] content, Secret secret, Secret conversationKey) {
    try (var key = key(secret, conversationKey)) {
      return vault.lock(content, key, paperPlace(file).label(id));
    }
  }

  byte[] open(ComplaintId id, UUID file, byte[] record, Secret secret, Secret conversationKey) {
    try (var key = key(secret, conversationKey)) {
      return vault.unlock(record, key, paperPlace(file).label(id));
    }
  }

  Secret secret(ComplaintId id, UUID file, byte[] sealed, SealingPair inbox) {
    return vault.unseal(sealed, inbox, secretPlace(file).label(id));
  }

  static Place secretPlace(UUID file) {
    return Place.of(Purpose.PAPER_SECRET, Ids.bytes(file));
  }

  static Place paperPlace(UUID file) {
    return Place.of(Purpose.LATER_PAPER, Ids.bytes(file));
  }

  static List<Place> places(UUID file) {
    return List.of(secretPlace(file), paperPlace(file));
  }

  private static Secret key(Secret secret, Secret conversationKey) {
    try (var papers = Derive.sub(conversationKey, "mk.papers")) {
      var both = new byte[secret.length() + papers.length()];
      System.arraycopy(secret.expose(), 0, both, 0, secret.length());
      System.arraycopy(papers.expose(), 0, both, secret.length(), papers.length());
      try (var joined = Secret.owning(both)) {
        return Derive.hkdf(joined, new byte[0], "amparo.v1.paper", 32);
      }
    }
  }
}
