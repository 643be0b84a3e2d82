package org.amparo.walks;

import java.net.URI;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app, made from the RFCs (6238, 4226, 4648) and not from our own classes. */
record OneTimeCodes(byte[] secret) {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int STEP = 30;

  /** @param address as printed, {@code otpauth://totp/…?secret=…} */
  static OneTimeCodes of(String address) {
    var secret = Stream.of(URI.create(address).getQuery().split("&")).filter(part -> part.startsWith("secret="))
        .findFirst().orElseThrow().substring("secret=".length());
    var bits = new StringBuilder();
    secret.chars().map(LETTERS::indexOf)
        .forEach(value -> bits.append(Integer.toBinaryString(32 + value).substring(1)));
    var bytes = ByteBuffer.allocate(bits.length() / 8);
    for (int at = 0; at + 8 <= bits.length(); at += 8) {
      bytes.put((byte) Integer.parseInt(bits.substring(at, at + 8), 2));
    }
    return new OneTimeCodes(bytes.array());
  }

  /** Codes that fit now, the oldest first: another walker may have used one already. */
  Stream<String> fitting() {
    long now = Instant.now().getEpochSecond() / STEP;
    return LongStream.rangeClosed(now - 1, now + 1).mapToObj(this::at);
  }

  private String at(long step) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
      return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform has no HMAC-SHA-1", e);
    }
  }

  @Override
  public String toString() {
    return "OneTimeCodes[redacted]";
  }
}
