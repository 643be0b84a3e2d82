package org.amparo.vault.age;

import java.security.SecureRandom;
import java.util.Optional;
import org.amparo.vault.RecipientKey;
import org.amparo.vault.TamperedException;
import org.amparo.vault.v1.Bech32;

/** The public half of a key that age files are made for. */
public sealed interface AgeRecipient permits HybridRecipient, ClassicRecipient {
  /** For an X-Wing key: safe from quantum computers. */
  static AgeRecipient of(RecipientKey key) {
    return new HybridRecipient(key);
  }

  /** Reads {@code age1pq1…} or {@code age1…}; empty for anything else. */
  static Optional<AgeRecipient> read(String text) {
    var hybrid = Bech32.read(HybridRecipient.PREFIX, text).filter(bytes -> bytes.length == RecipientKey.LENGTH);
    if (hybrid.isPresent()) return hybrid(hybrid.get());
    return Bech32.read(ClassicRecipient.PREFIX, text).filter(bytes -> bytes.length == ClassicRecipient.LENGTH)
        .filter(ClassicRecipient::isPoint).map(ClassicRecipient::new);
  }

  private static Optional<AgeRecipient> hybrid(byte[] encoded) {
    try {
      return Optional.of(new HybridRecipient(RecipientKey.of(encoded)));
    } catch (TamperedException e) {
      return Optional.empty();
    }
  }

  /** The letters to give to others. */
  String print();

  boolean isQuantumSafe();

  /** Wraps a file's key; in this package only, where each file draws its own. */
  Stanza wrap(byte[] fileKey, SecureRandom random);
}
