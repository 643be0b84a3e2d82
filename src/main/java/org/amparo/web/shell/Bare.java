package org.amparo.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** An answer to a script: a status and headers, and nothing to read. */
public record Bare(int status, Map<String, String> headers) {
  public Bare {
    headers = Map.copyOf(headers);
  }

  void send(HttpServletResponse response) {
    response.setStatus(status);
    headers.forEach(response::setHeader);
    response.setContentLength(0);
  }
}
