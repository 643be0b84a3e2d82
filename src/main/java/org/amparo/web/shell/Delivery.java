package org.amparo.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** Sends a finished page: compressed where nothing secret can be guessed from its length, padded where it could. */
final class Delivery {
  private static final int STEP = 4096;
  private static final int LEVEL = 5;

  private Delivery() {}

  static void send(HttpServletRequest request, HttpServletResponse response, byte[] page, boolean padded)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    if (padded) {
      write(request, response, padded(page));
    } else {
      sendCompressed(request, response, page, () -> zipped(page, LEVEL));
    }
  }

  /** Sends the smaller form to whoever can read it. */
  static void sendCompressed(HttpServletRequest request, HttpServletResponse response, byte[] plain,
      Supplier<byte[]> zipped) throws IOException {
    if (reads(request.getHeader("Accept-Encoding"))) {
      response.setHeader("Content-Encoding", "gzip");
      write(request, response, zipped.get());
    } else {
      write(request, response, plain);
    }
  }

  /** Spaces behind the end of the page, up to the next step of 4 KiB. */
  static byte[] padded(byte[] page) {
    int size = (page.length + STEP - 1) / STEP * STEP;
    byte[] whole = Arrays.copyOf(page, size);
    Arrays.fill(whole, page.length, size, (byte) ' ');
    return whole;
  }

  static byte[] zipped(byte[] plain, int level) {
    var zipped = new ByteArrayOutputStream(plain.length / 3 + 64);
    try (var out = new Gzip(zipped, level)) {
      out.write(plain);
    } catch (IOException e) {
      throw new IllegalStateException("memory refused to be written", e);
    }
    return zipped.toByteArray();
  }

  private static boolean reads(String accepted) {
    return accepted != null && accepted.contains("gzip") && !accepted.matches(".*gzip\\s*;\\s*q=0(\\.0*)?\\s*(,.*)?");
  }

  private static void write(HttpServletRequest request, HttpServletResponse response, byte[] bytes)
      throws IOException {
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }

  private static final class Gzip extends GZIPOutputStream {
    Gzip(ByteArrayOutputStream to, int level) throws IOException {
      super(to, 8192);
      def.setLevel(level);
    }
  }
}
