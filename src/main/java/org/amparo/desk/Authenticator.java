package org.amparo.desk;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.amparo.vault.Derive;
import org.amparo.vault.OneTimeCode;
import org.amparo.vault.Secret;

/** What record 0803 holds: the secret a member's authenticator shares with us, and the last step that was used. */
final class Authenticator implements AutoCloseable {
  static final int SECRET_LENGTH = 20;
  private static final int DRIFT_STEPS = 1;

  private final Secret secret;
  private final long lastUsed;

  private Authenticator(Secret secret, long lastUsed) {
    this.secret = secret;
    this.lastUsed = lastUsed;
  }

  static Authenticator fresh(Secret secret) {
    return new Authenticator(secret, 0);
  }

  static Authenticator read(byte[] content) {
    return new Authenticator(Secret.owning(Arrays.copyOf(content, SECRET_LENGTH)),
        ByteBuffer.wrap(content).getLong(SECRET_LENGTH));
  }

  /** The caller erases it. */
  byte[] content() {
    return ByteBuffer.allocate(SECRET_LENGTH + Long.BYTES).put(secret.expose()).putLong(lastUsed).array();
  }

  /** This authenticator after the code was used, if it is of a step around now and later than any used before. */
  Optional<Authenticator> accepting(String code, Instant now) {
    var step = step(code, now);
    return step.isEmpty() ? Optional.empty() : Optional.of(new Authenticator(secret.copy(), step.getAsLong()));
  }

  /** All steps are computed, whichever fits. */
  private OptionalLong step(String code, Instant now) {
    long current = now.getEpochSecond() / OneTimeCode.STEP_SECONDS;
    long[] fitting = LongStream.rangeClosed(current - DRIFT_STEPS, current + DRIFT_STEPS)
        .filter(step -> Derive.same(ascii(OneTimeCode.at(secret, step)), ascii(code)) & step > lastUsed).toArray();
    return Arrays.stream(fitting).max();
  }

  /** What an authenticator reads, typed or as a picture. */
  String address(String name) {
    return address(name, Base32.print(secret.expose()));
  }

  static String address(String name, String key) {
    var label = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/Amparo:" + label + "?secret=" + key + "&issuer=Amparo";
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() {
    secret.close();
  }
}
