package org.amparo.evidence.store;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who writes which file on this node: one at a time. */
final class Turns {
  private final Set<String> taken = ConcurrentHashMap.newKeySet();

  void take(String name) throws BeingWrittenException {
    if (!taken.add(name)) {
      throw new BeingWrittenException();
    }
  }

  void leave(String name) {
    taken.remove(name);
  }

  boolean isTaken(String name) {
    return taken.contains(name);
  }
}
