package org.amparo.vault;

/** What the digits of a receipt open: the row's tag and the key of its records, by one slow derivation. */
public final class ReceiptKeys {
  private static final int DIGITS = 28;
  private static final int KIBIBYTES = 19_456;
  private static final int PASSES = 2;
  private static final byte[] NO_SALT = new byte[0];

  private final Secret pepper;
  private final byte[] siteSalt;

  /** One salt for all, because the tag must be found by the digits alone; the pepper and 86 bits carry the load. */
  public ReceiptKeys(Secret pepper, byte[] siteSalt) {
    if (siteSalt.length != 16) throw new IllegalArgumentException(
        "the site salt has 16 bytes, but " + siteSalt.length + " came; restore the node's file");
    this.pepper = pepper;
    this.siteSalt = siteSalt.clone();
  }

  /** From 28 ASCII digits whose check the caller has made. */
  public Derived derive(Secret digits, Argon2Lane lane) {
    if (digits.length() != DIGITS) throw new TamperedException();
    try (var prk = lane.derive(digits.expose(), siteSalt, pepper, KIBIBYTES, PASSES);
        var tag = Derive.hkdf(prk, NO_SALT, "amparo.v1.receipt.tag", 32)) {
      return new Derived(tag.expose().clone(), Derive.hkdf(prk, NO_SALT, "amparo.v1.receipt.kek", 32));
    }
  }

  /** The receipt's row and its key. */
  public record Derived(byte[] tag, Secret kek) implements AutoCloseable {
    @Override
    public void close() {
      kek.close();
    }

    @Override
    public String toString() {
      return "[redacted]";
    }
  }
}
