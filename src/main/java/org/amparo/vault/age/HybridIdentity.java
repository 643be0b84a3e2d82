package org.amparo.vault.age;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.vault.SealingPair;
import org.amparo.vault.Secret;
import org.amparo.vault.v1.Bech32;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.pqc.crypto.xwing.XWingPrivateKeyParameters;

/** {@code AGE-SECRET-KEY-PQ-1…}: an X-Wing seed. */
record HybridIdentity(Secret seed) implements AgeIdentity {
  static final String PREFIX = "AGE-SECRET-KEY-PQ-";
  private static final int ENCAPSULATED = 1120;
  private static final int BODY = 32;

  @Override
  public String print() {
    return Bech32.print(PREFIX.toLowerCase(Locale.ROOT), seed.expose()).toUpperCase(Locale.ROOT);
  }

  @Override
  public AgeRecipient recipient() {
    try (var pair = SealingPair.fromSeed(seed)) {
      return new HybridRecipient(pair.publicKey());
    }
  }

  @Override
  public Optional<byte[]> unwrap(List<Stanza> stanzas) {
    var mine = stanzas.stream().filter(stanza -> stanza.is(HybridRecipient.KIND)).toList();
    mine.forEach(HybridIdentity::require);
    return mine.stream().flatMap(stanza -> opened(stanza).stream()).findFirst();
  }

  /** Lengths are looked at before any key is tried (c2sp.org/age: partitioning oracles). */
  private static void require(Stanza stanza) {
    if (stanza.words().size() != 2 || stanza.body().length != BODY
        || Base64Text.read(stanza.words().get(1), ENCAPSULATED).isEmpty()) {
      throw new AgeRefusedException(AgeRefusedException.Why.HEADER);
    }
  }

  private Optional<byte[]> opened(Stanza stanza) {
    var mine = new XWingPrivateKeyParameters(seed.expose());
    byte[] encapsulated = Base64Text.read(stanza.words().get(1)).orElseThrow();
    try {
      var pair = new AsymmetricCipherKeyPair(mine.getPublicKeyParameters(), mine);
      var hpke = HybridRecipient.suite().setupBaseR(encapsulated, pair, HybridRecipient.INFO);
      return Optional.of(hpke.open(HybridRecipient.NO_AAD, stanza.body()));
    } catch (InvalidCipherTextException e) {
      return Optional.empty();
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw new AgeRefusedException(AgeRefusedException.Why.HEADER);
    }
  }

  @Override
  public void close() {
    seed.close();
  }

  @Override
  public String toString() {
    return "[redacted]";
  }
}
