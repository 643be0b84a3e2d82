package org.amparo.complaint;

import java.util.Arrays;
import java.util.Optional;
import org.amparo.vault.Derive;
import org.amparo.vault.Secret;
import org.amparo.vault.TamperedException;

/** The three secrets of a complaint: case key, conversation key and, once sent, the seed of its inbox key pair. */
public record CaseKeys(Secret caseKey, Secret conversationKey, Optional<Secret> inboxSeed) implements AutoCloseable {
  /** Of one key, in bytes; the conversation key stands first in 0204. */
  static final int LENGTH = 32;
  private static final int KEY = LENGTH;

  /** The content of 0204: conversation key, inbox seed once there is one, and the digest of what lies under the case key. */
  Secret content(byte[] digest) {
    int seed = inboxSeed.isPresent() ? KEY : 0;
    var bytes = Arrays.copyOf(conversationKey.expose(), KEY + seed + digest.length);
    inboxSeed.ifPresent(secret -> System.arraycopy(secret.expose(), 0, bytes, KEY, KEY));
    System.arraycopy(digest, 0, bytes, KEY + seed, digest.length);
    return Secret.owning(bytes);
  }

  /** @param content of 0204, whose digest must be the one computed from the records */
  static CaseKeys read(Secret caseKey, Secret content, byte[] digest) {
    var bytes = content.expose();
    boolean sent = bytes.length == 3 * KEY;
    if (!sent && bytes.length != 2 * KEY
        || !Derive.same(Arrays.copyOfRange(bytes, bytes.length - KEY, bytes.length), digest)) {
      throw new TamperedException();
    }
    return new CaseKeys(caseKey.copy(), Secret.owning(Arrays.copyOf(bytes, KEY)),
        sent ? Optional.of(Secret.owning(Arrays.copyOfRange(bytes, KEY, 2 * KEY))) : Optional.empty());
  }

  @Override
  public void close() {
    caseKey.close();
    conversationKey.close();
    inboxSeed.ifPresent(Secret::close);
  }
}
