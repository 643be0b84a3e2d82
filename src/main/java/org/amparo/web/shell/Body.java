package org.amparo.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;

/** Reads what a form sends up to its limit, and the rest too, so that the person gets a page and not a reset. */
final class Body {
  static final int MOST_BYTES = 256 * 1024;
  private static final long MOST_DRAINED = 64L * 1024 * 1024;

  private Body() {}

  static Form form(HttpServletRequest request, Mailroom mailroom) throws IOException {
    var in = Paced.form(request.getInputStream(), System::nanoTime);
    try (var counter = mailroom.counter(request)) {
      if (!formEncoded(request.getContentType())) {
        drain(in, MOST_DRAINED);
        throw new Refused(400);
      }
      byte[] body = in.readNBytes(MOST_BYTES + 1);
      if (body.length > MOST_BYTES) {
        drain(in, MOST_DRAINED);
        throw new Refused(413);
      }
      return parsed(body);
    }
  }

  private static Form parsed(byte[] body) {
    try {
      return Form.parse(body);
    } finally {
      Arrays.fill(body, (byte) 0);
    }
  }

  /** Reads on to the end, or to where patience ends. */
  static void drain(InputStream in, long most) throws IOException {
    var bin = new byte[16 * 1024];
    long seen = 0;
    int read;
    do {
      read = in.read(bin);
      seen += read;
    } while (read >= 0 && seen < most);
  }

  private static boolean formEncoded(String type) {
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
  }
}
