package org.amparo.complaint;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amparo.receipt.Receipt;
import org.amparo.vault.Secret;

/** What one browser may do with one complaint. */
public sealed interface Door extends AutoCloseable {
  ComplaintId complaint();

  @Override
  void close();

  /** Opens a draft to write on. */
  record Draft(ComplaintId complaint, Secret caseKey, Optional<Receipt> receipt) implements Door {
    @Override
    public void close() {
      caseKey.close();
      receipt.ifPresent(Receipt::close);
    }
  }

  /** Shows the code again until the person says "I have it". */
  record Sent(ComplaintId complaint, Receipt receipt, ZonedDateTime readBy, List<String> cards) implements Door {
    public Sent {
      cards = List.copyOf(cards);
    }

    @Override
    public void close() {
      receipt.close();
    }
  }

  /** Another device sent this draft: says so, and opens nothing. */
  record SentElsewhere(ComplaintId complaint) implements Door {
    @Override
    public void close() {
      // holds no secret
    }
  }

  /**
   * Opens status and conversation of a sent complaint.
   *
   * @param papers added on this visit: each with the secret that its 0104 holds for the desks
   */
  record Return(ComplaintId complaint, Secret conversationKey, Map<UUID, Secret> papers) implements Door {
    public Return {
      papers = Map.copyOf(papers);
    }

    @Override
    public void close() {
      conversationKey.close();
      papers.values().forEach(Secret::close);
    }
  }
}
