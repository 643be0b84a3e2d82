package org.amparo.desk.passkey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.vault.Derive;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/**
 * Challenges that passkeys sign. One names its front, what it is for and when it ends, under a key of this process: asking
 * for many costs us no memory. Only those that were used are remembered, until they end: each is good once.
 */
public final class Challenges {
  private static final Duration GOOD_FOR = Duration.ofMinutes(5);
  private static final int RANDOM = 16;
  private static final int HEAD = RANDOM + Long.BYTES;

  private final Vault vault;
  private final Secret key;
  private final Clock clock;
  private final Map<String, Long> used = new ConcurrentHashMap<>();

  public Challenges(Vault vault, Clock clock) {
    this.vault = vault;
    this.key = vault.fresh();
    this.clock = clock;
  }

  /** @param purpose what it is for, and in whose session: it is good for nothing else */
  public String fresh(Party party, String purpose) {
    byte[] head = ByteBuffer.allocate(HEAD).put(vault.random(RANDOM))
        .putLong(clock.instant().plus(GOOD_FOR).getEpochSecond()).array();
    return Base64.getUrlEncoder().withoutPadding()
        .encodeToString(ByteBuffer.allocate(HEAD + 32).put(head).put(mac(head, party, purpose)).array());
  }

  /** Whether it is one of ours, for this, not yet over and not yet used; it is used then. */
  boolean spend(String challenge, Party party, String purpose) {
    long now = clock.instant().getEpochSecond();
    used.values().removeIf(end -> end < now);
    var bytes = Assertion.bytes(challenge, HEAD + 32).filter(whole -> whole.length == HEAD + 32);
    if (bytes.isEmpty()) {
      return false;
    }
    byte[] head = Arrays.copyOf(bytes.get(), HEAD);
    long end = ByteBuffer.wrap(head).getLong(RANDOM);
    boolean ours = Derive.same(mac(head, party, purpose), Arrays.copyOfRange(bytes.get(), HEAD, HEAD + 32));
    return ours && now <= end && used.putIfAbsent(challenge, end) == null;
  }

  private byte[] mac(byte[] head, Party party, String purpose) {
    var about = (party.origin() + "\n" + purpose).getBytes(StandardCharsets.UTF_8);
    return Derive.hmac(key, ByteBuffer.allocate(HEAD + about.length).put(head).put(about).array());
  }
}
