package org.amparo.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.UUID;
import org.amparo.platform.Ids;
import org.amparo.vault.EvidenceSealing;
import org.amparo.vault.EvidenceStream;
import org.amparo.vault.Fingerprint;
import org.amparo.vault.Secret;

/** What taking a paper in costs before it lies anywhere: its fingerprint, its sealing, and the sealed bytes' fingerprint. */
final class SealedFlow {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] id = Ids.bytes(UUID.randomUUID());
  private final byte[] key = drawn(32);
  private final Fingerprint clear = Fingerprint.atOnce();
  private final Fingerprint stored = Fingerprint.atOnce();

  byte[] id() {
    return id;
  }

  /** The key is copied, for opening erases what it is given. */
  Secret key() {
    return Secret.copyOf(key);
  }

  byte[] write(Flow upload, OutputStream to) throws IOException {
    var out = new Printed(to);
    try (var fileKey = key(); var sealing = EvidenceSealing.begin(fileKey, id, drawn(EvidenceStream.SALT))) {
      out.write(sealing.header());
      var some = new byte[1 << 16];
      for (int came = upload.read(some, 0, some.length); came > 0; came = upload.read(some, 0, some.length)) {
        clear.update(some, 0, came);
        sealing.seal(some, 0, came, out);
      }
      sealing.finish(EvidenceStream.padded(upload.length()) - upload.length(), out);
    }
    stored.digest();
    return clear.digest();
  }

  private static byte[] drawn(int length) {
    var bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** Hands on, and fingerprints on the way. */
  private final class Printed extends OutputStream {
    private final OutputStream to;

    Printed(OutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      stored.update(bytes, offset, length);
      to.write(bytes, offset, length);
    }
  }
}
