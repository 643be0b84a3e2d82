package org.amparo.vault;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import org.amparo.vault.v1.Argon2id;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;

/** Lets few derivations run at once and few wait, so that a flood costs others neither memory nor their turn. */
public final class Argon2Lane {
  /** Each permit keeps its blocks: 64 MiB at the most, taken from the heap once. */
  private static final int POOLED = Argon2BytesGenerator.getBlockCount(PassphraseLock.KIBIBYTES, 1);

  private final String name;
  private final Semaphore places;
  private final BlockingQueue<FixedBlockPool> pools;

  /** A lane of {@code permits} derivations at once, and {@code queue} callers waiting for one. */
  public Argon2Lane(String name, int permits, int queue) {
    if (permits < 1 || queue < 0) throw new IllegalArgumentException(
        "lane " + name + " needs a permit and no negative queue, but has " + permits + " and " + queue);
    this.name = name;
    this.places = new Semaphore(permits + queue);
    this.pools = new ArrayBlockingQueue<>(permits, true);
    for (int i = 0; i < permits; i++) pools.add(new FixedBlockPool(POOLED));
  }

  Secret derive(byte[] password, byte[] salt, Secret pepper, int kibibytes, int passes) {
    if (!places.tryAcquire()) throw new BusyException(name);
    try {
      return inTurn(password, salt, pepper, kibibytes, passes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException(name);
    } finally {
      places.release();
    }
  }

  private Secret inTurn(byte[] password, byte[] salt, Secret pepper, int kibibytes, int passes)
      throws InterruptedException {
    FixedBlockPool pool = pools.take();
    try {
      return Secret.owning(Argon2id.derive(password, salt, pepper.expose(), kibibytes, passes, pool));
    } finally {
      pools.add(pool);
    }
  }
}
