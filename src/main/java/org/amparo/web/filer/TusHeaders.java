package org.amparo.web.filer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.amparo.web.shell.Piece;

/** What tus says in headers; whatever cannot be read counts as not said. */
final class TusHeaders {
  private static final int SHA256 = 32;

  private TusHeaders() {}

  static OptionalLong number(Piece piece, String header) {
    return piece.header(header).filter(value -> value.matches("[0-9]{1,15}"))
        .map(value -> OptionalLong.of(Long.parseLong(value))).orElse(OptionalLong.empty());
  }

  /** Names with values in base64, parted by commas. */
  static Map<String, String> metadata(Piece piece) {
    var told = new HashMap<String, String>();
    for (String pair : piece.header("Upload-Metadata").orElse("").split(",")) {
      var parts = pair.strip().split(" ", 2);
      var value = base64(parts.length == 2 ? parts[1].strip() : "");
      if (value.isPresent()) told.put(parts[0], new String(value.get(), StandardCharsets.UTF_8));
    }
    return told;
  }

  /** Whether there is no checksum, or one that we compute too. */
  static boolean isSumReadable(Piece piece) {
    return piece.header("Upload-Checksum").isEmpty() || sum(piece).isPresent();
  }

  /** SHA-256 of the piece. */
  static Optional<byte[]> sum(Piece piece) {
    return piece.header("Upload-Checksum").filter(value -> value.startsWith("sha256 "))
        .flatMap(value -> base64(value.substring(7).strip())).filter(sum -> sum.length == SHA256);
  }

  private static Optional<byte[]> base64(String value) {
    try {
      return Optional.of(Base64.getDecoder().decode(value));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
