package org.amparo.web.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Something handed out that is no page: a picture, a recording, a file to keep. It is never kept by the browser, and if
 * it were opened as a page it could do nothing.
 *
 * @param name under which it is saved, as it may be told to anybody; nothing for what is only looked at
 */
public record Handout(String mediaType, Optional<String> name, Contents contents) {

  /** Bytes that can be sent from any place on; closed when the answer is over, sent or not. */
  public interface Contents extends AutoCloseable {
    /** In bytes. */
    long length() throws IOException;

    /** Writes exactly {@code length} bytes from place {@code at} on. */
    void write(long at, long length, OutputStream to) throws IOException;

    @Override
    default void close() {}
  }

  public static Handout shown(String mediaType, Contents contents) {
    return new Handout(mediaType, Optional.empty(), contents);
  }

  public static Handout saved(String mediaType, String name, Contents contents) {
    return new Handout(mediaType, Optional.of(name), contents);
  }

  /** What lies in memory whole, so that a fault while it was made is still told on a page. */
  public static Contents inMemory(byte[] bytes) {
    return new Contents() {
      @Override
      public long length() {
        return bytes.length;
      }

      @Override
      public void write(long at, long length, OutputStream to) throws IOException {
        to.write(bytes, (int) at, (int) length);
      }
    };
  }

  @Override
  public String toString() {
    return "Handout[redacted]";
  }
}
