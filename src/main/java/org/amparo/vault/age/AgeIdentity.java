package org.amparo.vault.age;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.vault.Secret;
import org.amparo.vault.v1.Bech32;

/** The secret half of a key that age files are made for. */
public sealed interface AgeIdentity extends AutoCloseable permits HybridIdentity, ClassicIdentity {
  /** The identity of an X-Wing seed; the seed is copied. */
  static AgeIdentity of(Secret seed) {
    return new HybridIdentity(seed.copy());
  }

  /** Reads {@code AGE-SECRET-KEY-PQ-1…} or {@code AGE-SECRET-KEY-1…}; empty for anything else. */
  static Optional<AgeIdentity> read(String text) {
    return seed(HybridIdentity.PREFIX, text).<AgeIdentity>map(HybridIdentity::new)
        .or(() -> seed(ClassicIdentity.PREFIX, text).map(ClassicIdentity::new));
  }

  private static Optional<Secret> seed(String prefix, String text) {
    return Bech32.read(prefix.toLowerCase(Locale.ROOT), text).filter(bytes -> bytes.length == 32)
        .map(Secret::owning);
  }

  /** The letters to keep secret. */
  String print();

  AgeRecipient recipient();

  /** The file key, if one of these was made for this identity. */
  Optional<byte[]> unwrap(List<Stanza> stanzas);

  @Override
  void close();
}
