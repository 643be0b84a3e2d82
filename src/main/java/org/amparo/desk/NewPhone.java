package org.amparo.desk;

import java.time.Instant;
import java.util.Optional;
import org.amparo.vault.Secret;

/**
 * An authenticator that a member is about to use. Its key stands on the page that shows it and comes back with the form:
 * until a code has shown that the phone has it, it opens nothing and is kept nowhere.
 *
 * @param key as it is typed, in Base32
 */
public record NewPhone(String name, String key) {
  /** Whether a form brought back a key of the length that we draw. */
  public boolean isWhole() {
    return Base32.read(key).filter(bytes -> bytes.length == Authenticator.SECRET_LENGTH).isPresent();
  }

  /** What an authenticator reads from a picture. */
  public String address() {
    return Authenticator.address(name, key);
  }

  /** The key alone, in groups, for whoever types it. */
  public String grouped() {
    return key.replaceAll("(.{4})(?!$)", "$1 ");
  }

  /** The content of its record once this code was shown; the caller erases it. */
  Optional<Secret> showing(String digits, Instant now) {
    if (!isWhole()) {
      return Optional.empty();
    }
    try (var fresh = Authenticator.fresh(Secret.owning(Base32.read(key).orElseThrow()))) {
      return fresh.accepting(digits, now).map(NewPhone::content);
    }
  }

  private static Secret content(Authenticator used) {
    try (used) {
      return Secret.owning(used.content());
    }
  }

  @Override
  public String toString() {
    return "NewPhone[redacted]";
  }
}
