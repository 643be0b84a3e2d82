package org.amparo.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.amparo.vault.v1.Bech32;

/** One custodian's part of a desk's recovery seed, as it is printed (FORMAT.md, "Shares"). */
public record Share(int needed, int made, int x, byte[] setId, byte[] deskId, Secret value) implements AutoCloseable {
  private static final String PREFIX = "amparoshare";
  private static final int LENGTH = 64;
  private static final int CHECKED = LENGTH - 4;

  public Share {
    if (needed < 2 || needed > made || made > 255 || x < 1 || x > made) throw new IllegalArgumentException(
        "a share is x of 1..n, of which 2..n are needed, but was " + x + " of " + made + ", needed " + needed);
    if (setId.length != 8 || deskId.length != 16 || value.length() != 32) throw new IllegalArgumentException(
        "a share has a set id of 8 bytes, a desk id of 16 and a value of 32");
    setId = setId.clone();
    deskId = deskId.clone();
  }

  @Override
  public byte[] setId() {
    return setId.clone();
  }

  @Override
  public byte[] deskId() {
    return deskId.clone();
  }

  public String print() {
    var out = ByteBuffer.allocate(LENGTH).put((byte) 1).put((byte) needed).put((byte) made).put((byte) x);
    out.put(setId).put(deskId).put(value.expose());
    out.put(check(out.array()));
    try {
      return Bech32.print(PREFIX, out.array());
    } finally {
      Arrays.fill(out.array(), (byte) 0);
    }
  }

  /** Reads a printed share; spaces and line breaks of the paper are dropped. */
  public static Share parse(String printed) {
    byte[] bytes = Bech32.read(PREFIX, printed.replaceAll("\\s", "")).orElseThrow(TamperedException::new);
    try {
      if (bytes.length != LENGTH || bytes[0] != 1) throw new TamperedException();
      if (!Derive.same(check(bytes), Arrays.copyOfRange(bytes, CHECKED, LENGTH))) throw new TamperedException();
      return new Share(bytes[1] & 0xFF, bytes[2] & 0xFF, bytes[3] & 0xFF,
          Arrays.copyOfRange(bytes, 4, 12), Arrays.copyOfRange(bytes, 12, 28),
          Secret.owning(Arrays.copyOfRange(bytes, 28, CHECKED)));
    } catch (IllegalArgumentException e) {
      throw new TamperedException();
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static byte[] check(byte[] bytes) {
    return Arrays.copyOf(Derive.sha256(Arrays.copyOf(bytes, CHECKED)), 4);
  }

  @Override
  public void close() {
    value.close();
  }

  @Override
  public String toString() {
    return "[redacted]";
  }
}
