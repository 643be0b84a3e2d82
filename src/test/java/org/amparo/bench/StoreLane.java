package org.amparo.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.evidence.store.Store;
import org.amparo.vault.EvidenceOpening;
import org.amparo.vault.Fingerprint;

/** Sealed straight into one of the stores. */
final class StoreLane implements Lane {
  private final String name;
  private final Store store;
  private final Map<SealedFlow, Taken> taken = new ConcurrentHashMap<>();

  /** What is needed to say that all came back. */
  private record Taken(long length, byte[] fingerprint) {}

  StoreLane(String name, Store store) {
    this.name = name;
    this.store = store;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void take(Flow upload) throws IOException {
    var sealed = new SealedFlow();
    try (var out = store.append(sealed.id(), 0)) {
      taken.put(sealed, new Taken(upload.length(), sealed.write(upload, out)));
    }
  }

  @Override
  public void drop() throws IOException {
    drop(store);
  }

  void drop(Store through) throws IOException {
    for (var sealed : taken.keySet()) {
      through.delete(sealed.id());
    }
    taken.clear();
  }

  /** Opens all that was taken through this store, perhaps another node's, and compares; gives the clear bytes read. */
  long readBack(Store through) throws IOException {
    long read = 0;
    for (var entry : taken.entrySet()) {
      var sealed = entry.getKey();
      try (var key = sealed.key(); var opening = EvidenceOpening.of(through.open(sealed.id()), key, sealed.id())) {
        var print = Fingerprint.atOnce();
        var some = new byte[1 << 16];
        var content = opening.from(0, entry.getValue().length());
        for (int came = content.read(some); came > 0; came = content.read(some)) {
          print.update(some, 0, came);
          read += came;
        }
        if (!Arrays.equals(print.digest(), entry.getValue().fingerprint())) {
          throw new IllegalStateException("another file came back than was given");
        }
      }
    }
    return read;
  }
}
