package org.amparo.complaint;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.receipt.Receipt;
import org.amparo.vault.ReceiptKeys;
import org.amparo.vault.Secret;

/** What the people of one walk hold in their hands: tokens in browsers, and the code once they have read it. */
final class Walk {
  final Rooms rooms;
  final Map<Integer, Secret> tokens = new ConcurrentHashMap<>();
  ComplaintId id;
  Optional<Receipt> receipt = Optional.empty();
  Optional<ReceiptKeys.Derived> code = Optional.empty();
  Optional<Secret> draftKey = Optional.empty();

  Walk(Rooms rooms) {
    this.rooms = rooms;
  }

  Secret token(int slot) {
    return tokens.get(slot);
  }

  Set<Integer> held() {
    return Set.copyOf(tokens.keySet());
  }

  /** The door behind a slot, as its browser sees it. */
  Optional<Door> look(int slot) {
    return rooms.doors.look(token(slot));
  }

  /** Whoever sees a code for the first time writes it down; there is never another one. */
  boolean isTheCode(Receipt shown) {
    if (receipt.isEmpty()) {
      try (var digits = shown.digits()) {
        receipt = Optional.of(Receipt.ofDigits(digits.copy()));
        code = Optional.of(rooms.receiptKeys.derive(digits, rooms.lane));
      }
    }
    return receipt.get().groups().equals(shown.groups());
  }
}
