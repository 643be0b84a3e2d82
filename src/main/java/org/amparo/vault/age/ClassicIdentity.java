package org.amparo.vault.age;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import org.amparo.vault.Secret;
import org.amparo.vault.v1.Bech32;
import org.bouncycastle.math.ec.rfc7748.X25519;

/** {@code AGE-SECRET-KEY-1…}: an X25519 scalar. */
record ClassicIdentity(Secret scalar) implements AgeIdentity {
  static final String PREFIX = "AGE-SECRET-KEY-";
  private static final int BODY = 32;

  @Override
  public String print() {
    return Bech32.print(PREFIX.toLowerCase(Locale.ROOT), scalar.expose()).toUpperCase(Locale.ROOT);
  }

  @Override
  public AgeRecipient recipient() {
    return new ClassicRecipient(point());
  }

  @Override
  public Optional<byte[]> unwrap(List<Stanza> stanzas) {
    var mine = stanzas.stream().filter(stanza -> stanza.is(ClassicRecipient.KIND)).toList();
    mine.forEach(ClassicIdentity::require);
    return mine.stream().flatMap(stanza -> opened(stanza).stream()).findFirst();
  }

  private static void require(Stanza stanza) {
    if (stanza.words().size() != 2 || stanza.body().length != BODY
        || Base64Text.read(stanza.words().get(1), ClassicRecipient.LENGTH).isEmpty()) {
      throw new AgeRefusedException(AgeRefusedException.Why.HEADER);
    }
  }

  private Optional<byte[]> opened(Stanza stanza) {
    byte[] share = Base64Text.read(stanza.words().get(1)).orElseThrow();
    var agreed = new byte[ClassicRecipient.LENGTH];
    if (!X25519.calculateAgreement(scalar.expose(), 0, share, 0, agreed, 0)) {
      throw new AgeRefusedException(AgeRefusedException.Why.HEADER);
    }
    try {
      return Optional.of(ClassicRecipient.wrapping(agreed, share, point())
          .open(new byte[ChaCha.NONCE], stanza.body(), BODY));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    }
  }

  private byte[] point() {
    var point = new byte[ClassicRecipient.LENGTH];
    X25519.scalarMultBase(scalar.expose(), 0, point, 0);
    return point;
  }

  @Override
  public void close() {
    scalar.close();
  }

  @Override
  public String toString() {
    return "[redacted]";
  }
}
