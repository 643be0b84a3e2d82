package org.amparo.evidence.packet;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import org.amparo.vault.Derive;

/**
 * One file of a packet.
 *
 * @param name in the archive
 * @param length in bytes
 * @param fingerprint SHA-256 in hex, as the list says it
 * @param about what the list says besides
 */
public record Part(String name, String mediaType, long length, String fingerprint, Content content, JsonObject about) {
  /** Opens the bytes when their turn has come. */
  public interface Content {
    InputStream open() throws IOException;
  }

  /** A part made just now, that lies in memory. */
  public static Part made(String name, String mediaType, byte[] bytes, JsonObject about) {
    return new Part(name, mediaType, bytes.length, HexFormat.of().formatHex(Derive.sha256(bytes)),
        () -> new ByteArrayInputStream(bytes), about);
  }

  /** Its name and its content belong to somebody: neither prints. */
  @Override
  public String toString() {
    return "Part[" + length + " bytes]";
  }
}
