package org.amparo.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.amparo.vault.Derive;
import org.amparo.vault.SigningPair;

/** A checkpoint as text that anybody can keep and compare (c2sp.org/signed-note and tlog-checkpoint, Ed25519). */
final class SignedNote {
  private static final byte[] ED25519 = {'\n', 1};
  private static final int KEY_ID = 4;

  private SignedNote() {}

  static String write(String origin, Head head, SigningPair key) {
    var text = origin + "\n" + head.size() + "\n" + Base64.getEncoder().encodeToString(head.hash()) + "\n";
    var signature = join(keyId(origin, key.publicKey()), key.sign(text.getBytes(StandardCharsets.UTF_8)));
    return text + "\n\u2014 " + origin + " " + Base64.getEncoder().encodeToString(signature) + "\n";
  }

  /** What the note says, if this key signed it for this chain. */
  static Optional<Head> read(String note, String origin, byte[] publicKey) {
    var lines = note.split("\n", -1);
    var mark = "\u2014 " + origin + " ";
    if (lines.length != 6 || !lines[0].equals(origin) || !lines[3].isEmpty() || !lines[4].startsWith(mark)) {
      return Optional.empty();
    }
    try {
      var text = lines[0] + "\n" + lines[1] + "\n" + lines[2] + "\n";
      byte[] signature = Base64.getDecoder().decode(lines[4].substring(mark.length()));
      return signed(text, signature, origin, publicKey)
          ? Optional.of(new Head(Long.parseLong(lines[1]), Base64.getDecoder().decode(lines[2])))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean signed(String text, byte[] signature, String origin, byte[] publicKey) {
    return signature.length > KEY_ID
        && Arrays.equals(Arrays.copyOf(signature, KEY_ID), keyId(origin, publicKey))
        && SigningPair.verify(publicKey, text.getBytes(StandardCharsets.UTF_8),
            Arrays.copyOfRange(signature, KEY_ID, signature.length));
  }

  private static byte[] keyId(String name, byte[] publicKey) {
    return Arrays.copyOf(Derive.sha256(name.getBytes(StandardCharsets.UTF_8), ED25519, publicKey), KEY_ID);
  }

  private static byte[] join(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
