package org.amparo.complaint;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.amparo.receipt.Receipt;
import org.amparo.vault.Secret;

/** What a code opens for good (0301): the conversation key, whether the code is to be renewed, and the one that follows. */
final class ConversationCode {
  private static final int KEY = 32;
  private static final int HEAD = KEY + 1;
  private static final int DIGITS = 28;

  private ConversationCode() {}

  static Secret content(Secret conversationKey, boolean renew, Optional<Receipt> next) {
    var buffer = ByteBuffer.allocate(HEAD + (next.isPresent() ? DIGITS : 0)).put(conversationKey.expose())
        .put((byte) (renew ? 1 : 0));
    next.ifPresent(receipt -> {
      try (var digits = receipt.digits()) {
        buffer.put(digits.expose());
      }
    });
    return Secret.owning(buffer.array());
  }

  static Codes.Opened.AfterSending read(ComplaintRow row, Secret content) {
    byte[] all = content.expose();
    return new Codes.Opened.AfterSending(row, Secret.owning(Arrays.copyOf(all, KEY)), all[KEY] == 1,
        all.length == HEAD + DIGITS ? Optional.of(next(all)) : Optional.empty());
  }

  private static Receipt next(byte[] all) {
    try (var digits = Secret.owning(Arrays.copyOfRange(all, HEAD, HEAD + DIGITS))) {
      return Receipt.ofDigits(digits);
    }
  }
}
