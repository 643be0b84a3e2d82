package org.amparo.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.amparo.evidence.store.Store;
import org.amparo.vault.SealedBytes;

/** A real store that can be made to fail at its n-th act, as if the machine had died there: what was done stays done. */
public final class Unreliable implements Store {
  private final Store store;
  private final AtomicInteger acts = new AtomicInteger();
  private volatile int failing;

  public Unreliable(Store store) {
    this.store = store;
  }

  /** An act that failed on purpose. */
  public static final class Died extends IOException {
    private static final long serialVersionUID = 1L;

    Died() {
      super("the machine died here");
    }
  }

  /** From the n-th act on, counted from one, everything fails; 0 for never. */
  public void failFrom(int act) {
    acts.set(0);
    failing = act;
  }

  public int acts() {
    return acts.get();
  }

  /** Ids of everything that lies there. */
  public Set<String> lying() throws IOException {
    var all = new TreeSet<String>();
    for (var id : store.lyingSince(LocalDate.of(9999, 1, 1))) {
      all.add(HexFormat.of().formatHex(id));
    }
    return all;
  }

  /** Deletes all of it, for the next test. */
  public void forget() {
    try {
      for (var id : store.lyingSince(LocalDate.of(9999, 1, 1))) {
        store.delete(id);
      }
    } catch (IOException e) {
      throw new AssertionError("the store could not be emptied", e);
    }
  }

  private void act() throws IOException {
    int now = acts.incrementAndGet();
    if (failing > 0 && now >= failing) {
      throw new Died();
    }
  }

  @Override
  public OutputStream append(byte[] fileId, long at) throws IOException {
    act();
    var to = store.append(fileId, at);
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        act();
        to.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        to.close();
        act();
      }
    };
  }

  @Override
  public SealedBytes open(byte[] fileId) throws IOException {
    return store.open(fileId);
  }

  @Override
  public boolean has(byte[] fileId) throws IOException {
    return store.has(fileId);
  }

  @Override
  public long length(byte[] fileId) throws IOException {
    return store.length(fileId);
  }

  @Override
  public void delete(byte[] fileId) throws IOException {
    act();
    store.delete(fileId);
  }

  @Override
  public boolean hasRoomFor(long bytes) {
    return store.hasRoomFor(bytes);
  }

  @Override
  public List<byte[]> lyingSince(LocalDate before) throws IOException {
    return new ArrayList<>(store.lyingSince(before));
  }
}
