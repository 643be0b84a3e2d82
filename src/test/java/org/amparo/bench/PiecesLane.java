package org.amparo.bench;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.evidence.store.Store;
import org.amparo.platform.Ids;
import org.amparo.vault.EvidenceSealing;
import org.amparo.vault.EvidenceStream;
import org.amparo.vault.Fingerprint;
import org.amparo.vault.Secret;

/** As a resumable upload goes: pieces of 8 MiB, each durable, with all that lies in its record taken up again for the next. */
final class PiecesLane implements Lane {
  private static final int PIECE = 8 << 20;

  private final Store store;
  private final Set<String> taken = ConcurrentHashMap.newKeySet();

  PiecesLane(Store store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "pieces";
  }

  @Override
  public void take(Flow upload) throws IOException {
    byte[] id = Ids.bytes(UUID.randomUUID());
    taken.add(HexFormat.of().formatHex(id));
    var piece = new byte[1 << 16];
    var clear = Fingerprint.begin();
    var stored = Fingerprint.begin();
    byte[] rest = new byte[0];
    for (long at = 0; at < upload.length(); ) {
      try (var key = Secret.owning(new byte[32]);
          var sealing = EvidenceSealing.resume(key, id, new byte[EvidenceStream.SALT], at, rest);
          var out = store.append(id, at == 0 ? 0 : sealing.sealedOffset())) {
        if (at == 0) {
          out.write(sealing.header());
        }
        clear = Fingerprint.resume(clear.state());
        stored = Fingerprint.resume(stored.state());
        for (long end = Math.min(at + PIECE, upload.length()); at < end; ) {
          int came = upload.read(piece, 0, (int) Math.min(piece.length, end - at));
          clear.update(piece, 0, came);
          byte[] sealed = sealing.seal(piece, 0, came);
          stored.update(sealed, 0, sealed.length);
          out.write(sealed);
          at += came;
        }
        rest = sealing.rest();
        if (at == upload.length()) {
          sealing.finish(EvidenceStream.padded(at) - at, out);
        }
      }
    }
  }

  @Override
  public void drop() throws IOException {
    for (var id : taken) {
      store.delete(HexFormat.of().parseHex(id));
    }
    taken.clear();
  }
}
