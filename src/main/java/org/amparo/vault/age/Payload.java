package org.amparo.vault.age;

import java.nio.charset.StandardCharsets;
import javax.crypto.AEADBadTagException;
import org.amparo.vault.v1.Hkdf;

/** The content of an age file, chunk by chunk (STREAM): each chunk's nonce is its number and whether it is the last. */
final class Payload {
  static final int NONCE = 16;
  static final int CHUNK = 65_536;
  static final int SEALED_CHUNK = CHUNK + ChaCha.TAG;

  private final ChaCha cipher;
  private long number;

  Payload(byte[] fileKey, byte[] nonce) {
    cipher = new ChaCha(Hkdf.derive(fileKey, nonce, "payload".getBytes(StandardCharsets.US_ASCII), 32));
  }

  int seal(byte[] clear, int length, boolean last, byte[] into) {
    int sealed = cipher.seal(nonce(last), clear, length, into);
    number++;
    return sealed;
  }

  byte[] open(byte[] sealed, int length, boolean last) throws AEADBadTagException {
    byte[] clear = cipher.open(nonce(last), sealed, length);
    number++;
    return clear;
  }

  boolean isFirst() {
    return number == 0;
  }

  private byte[] nonce(boolean last) {
    var nonce = new byte[ChaCha.NONCE];
    for (int i = 0; i < 8; i++) nonce[10 - i] = (byte) (number >>> 8 * i);
    nonce[11] = (byte) (last ? 1 : 0);
    return nonce;
  }
}
