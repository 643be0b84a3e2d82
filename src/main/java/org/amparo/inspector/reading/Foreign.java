package org.amparo.inspector.reading;

import java.io.IOException;

/**
 * Runs a library over a stranger's bytes. Such libraries break in every way there is (arrays, casts, deep recursion): all
 * of it means that the file cannot be read, and nothing of its words gets out with the news. Only a heap that ran out
 * passes: that ends the process, as it should.
 */
public final class Foreign {
  private Foreign() {}

  /** What the library does; it may throw what it likes. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws Exception;
  }

  /** As {@link #read(Work)}, but an exception of our own passes as it is. */
  public static <T, X extends Exception> T read(Work<T> work, Class<X> ours) throws IOException, X {
    try {
      return work.run();
    } catch (Exception | StackOverflowError broken) {
      if (ours.isInstance(broken)) throw ours.cast(broken);
      throw new IOException("a parser gave up: " + broken.getClass().getSimpleName());
    }
  }

  /** @throws IOException instead of whatever the library threw, without its words */
  public static <T> T read(Work<T> work) throws IOException {
    return read(work, Nothing.class);
  }

  /** No exception of ours at all: not even an IOException keeps its words. */
  private static final class Nothing extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
