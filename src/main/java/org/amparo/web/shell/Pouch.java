package org.amparo.web.shell;

import java.util.Arrays;

/** The bytes of one form, as far as they are here; what is over the limit is let go, and so is the rest. */
final class Pouch implements AutoCloseable {
  static final int MOST_BYTES = 256 * 1024;
  private static final int FIRST = 4 * 1024;
  private static final int TOO_LARGE = 413;
  private static final int NO_ROOM = 503;

  private final Mailroom mailroom;
  private byte[] held = {};
  private int size;
  private int refused;

  Pouch(Mailroom mailroom) {
    this.mailroom = mailroom;
  }

  synchronized void put(byte[] bytes, int count) {
    if (refused == 0 && size + count > MOST_BYTES) refuse(TOO_LARGE);
    if (refused == 0 && size + count > held.length) grow(Math.max(FIRST, 2 * (size + count)));
    if (refused != 0) return;
    System.arraycopy(bytes, 0, held, size, count);
    size += count;
  }

  /** What was sent, to whoever erases it. */
  synchronized byte[] take() {
    if (refused != 0) throw new Refused(refused);
    return Arrays.copyOf(held, size);
  }

  @Override
  public synchronized void close() {
    Arrays.fill(held, (byte) 0);
    mailroom.giveBack(held.length);
    held = new byte[0];
    size = 0;
  }

  private void refuse(int status) {
    close();
    refused = status;
  }

  private void grow(int length) {
    int more = Math.min(length, MOST_BYTES) - held.length;
    if (!mailroom.take(more)) {
      refuse(NO_ROOM);
      return;
    }
    byte[] larger = Arrays.copyOf(held, held.length + more);
    Arrays.fill(held, (byte) 0);
    held = larger;
  }
}
