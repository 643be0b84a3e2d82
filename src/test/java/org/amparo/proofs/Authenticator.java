package org.amparo.proofs;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.amparo.harness.SamplePaper.Person;

/** A sample person's authenticator application (RFC 6238), from the printed address; not the house's own code. */
final class Authenticator {
  private static final Pattern SECRET = Pattern.compile("[?&]secret=([A-Z2-7]+)");
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int STEP_SECONDS = 30;

  private Authenticator() {}

  static String secret(Person person) {
    var found = SECRET.matcher(person.authenticator());
    if (!found.find()) throw new IllegalStateException("no secret was printed for " + person);
    return found.group(1);
  }

  static byte[] bytes(Person person) {
    var secret = secret(person);
    var number = BigInteger.ZERO;
    for (char letter : secret.toCharArray()) {
      number = number.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
    }
    int length = secret.length() * 5 / 8;
    var bytes = number.shiftRight(secret.length() * 5 % 8).toByteArray();
    var whole = new byte[length];
    int taken = Math.min(length, bytes.length);
    System.arraycopy(bytes, bytes.length - taken, whole, length - taken, taken);
    return whole;
  }

  /** @param ahead how many steps later than now */
  static String code(Person person, int ahead) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(bytes(person), "HmacSHA1"));
      long step = Instant.now().getEpochSecond() / STEP_SECONDS + ahead;
      var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int from = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(Arrays.copyOfRange(hash, from, from + 4)).getInt() & 0x7fffffff;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA1 is part of every Java", e);
    }
  }
}
