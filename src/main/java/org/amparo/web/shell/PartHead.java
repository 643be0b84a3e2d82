package org.amparo.web.shell;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stands above one part of a multipart body (RFC 7578 §4.2), as browsers write it.
 *
 * @param field empty where it has no name
 * @param fileName there for files, and empty inside where the browser has no name to send
 */
record PartHead(String field, Optional<String> fileName) {
  private static final int LONGEST_BOUNDARY = 200;

  static PartHead parse(String headers) {
    for (String line : headers.split("\r\n")) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-disposition:")) {
        var given = parameters(line);
        return new PartHead(given.getOrDefault("name", ""), Optional.ofNullable(given.get("filename")));
      }
    }
    return new PartHead("", Optional.empty());
  }

  static boolean isMultipart(String contentType) {
    return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  /** Nothing where there is none, or a longer one than anybody honest sends. */
  static byte[] boundary(String contentType) {
    var boundary = parameters(contentType).getOrDefault("boundary", "");
    return (boundary.length() > LONGEST_BOUNDARY ? "" : boundary).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The first value of each parameter behind the first semicolon. */
  private static Map<String, String> parameters(String header) {
    var given = new HashMap<String, String>();
    int at = header.indexOf(';');
    while (at >= 0 && at < header.length()) {
      int equals = header.indexOf('=', at);
      if (equals < 0) return given;
      var name = header.substring(at + 1, equals).strip().toLowerCase(Locale.ROOT);
      boolean quoted = header.startsWith("\"", equals + 1);
      int end = quoted ? closing(header, equals + 2) : end(header, ';', equals);
      given.putIfAbsent(name, quoted ? unescaped(header.substring(equals + 2, end))
          : header.substring(equals + 1, end).strip());
      at = end(header, ';', end);
    }
    return given;
  }

  /** The quote that ends a value: one behind a backslash does so only where nothing but another parameter follows. */
  private static int closing(String header, int from) {
    int at = end(header, '"', from);
    while (at < header.length() && header.charAt(at - 1) == '\\' && !endsValue(header, at + 1)) {
      at = end(header, '"', at + 1);
    }
    return at;
  }

  private static boolean endsValue(String header, int at) {
    return at >= header.length() || header.charAt(at) == ';';
  }

  private static int end(String header, char sign, int from) {
    int at = header.indexOf(sign, from);
    return at < 0 ? header.length() : at;
  }

  /** Browsers send a quote as {@code %22} and line ends as {@code %0D%0A} (HTML, multipart form data); others quote. */
  private static String unescaped(String value) {
    return value.replace("\\\"", "\"").replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
  }
}
