package org.amparo.vault.age;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.amparo.vault.v1.Hkdf;

/** The words at the beginning of an age file: for whom its key is wrapped, and a seal over that. */
record Header(List<Stanza> stanzas, byte[] signed, byte[] mac) {
  static final String VERSION = "age-encryption.org/v1";

  Header {
    stanzas = List.copyOf(stanzas);
  }

  static byte[] print(Stanza stanza, byte[] fileKey) {
    var text = VERSION + "\n" + stanza.print() + "---";
    var mac = Base64Text.print(mac(text.getBytes(StandardCharsets.US_ASCII), fileKey));
    return (text + " " + mac + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  boolean isBy(byte[] fileKey) {
    return MessageDigest.isEqual(mac, mac(signed, fileKey));
  }

  private static byte[] mac(byte[] signed, byte[] fileKey) {
    byte[] key = Hkdf.derive(fileKey, new byte[0], "header".getBytes(StandardCharsets.US_ASCII), 32);
    return Hkdf.hmac(Hkdf.Hash.SHA256, key, signed);
  }
}
