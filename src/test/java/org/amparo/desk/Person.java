package org.amparo.desk;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import org.amparo.vault.OneTimeCode;
import org.amparo.vault.Secret;

/** Somebody with the paper that was printed for them: what they know and what their phone shows. */
public record Person(String name, char[] passphrase, Secret phone) {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  static Person of(String name, String passphrase, String address) {
    var secret = address.replaceAll(".*secret=([A-Z2-7]+)&.*", "$1");
    return new Person(name, passphrase.toCharArray(), Secret.owning(base32(secret)));
  }

  public String code(Instant now) {
    return OneTimeCode.at(phone, now.getEpochSecond() / OneTimeCode.STEP_SECONDS);
  }

  private static byte[] base32(String text) {
    var out = new ByteArrayOutputStream();
    int held = 0;
    int bits = 0;
    for (char each : text.toCharArray()) {
      held = held << 5 | ALPHABET.indexOf(each);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        out.write(held >> bits);
      }
    }
    return out.toByteArray();
  }
}
