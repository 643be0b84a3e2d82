package org.amparo.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.amparo.complaint.AdviceEnd;
import org.amparo.complaint.Codes;
import org.amparo.complaint.Doors;
import org.amparo.complaint.Erasure;
import org.amparo.complaint.Exchange;
import org.amparo.complaint.Expiry;
import org.amparo.conversation.Conversation;
import org.amparo.conversation.Returning;
import org.amparo.conversation.TakingBack;
import org.amparo.evidence.Sweep;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.Settings;
import org.amparo.retention.Retention;
import org.amparo.transparency.Reports;
import org.amparo.vault.Argon2Lane;

/** Builds what happens after sending: coming back, messages, taking back, letting go. */
@ApplicationScoped
public class ConversationWiring {
  private static final int RETURNING_AT_ONCE = 1;
  private static final int WAITING_TO_RETURN = 20;

  @Produces
  @Singleton
  Returning returning(Codes codes, Doors doors) {
    return new Returning(codes, doors,
        new Argon2Lane("returning", RETURNING_AT_ONCE, WAITING_TO_RETURN));
  }

  @Produces
  @Singleton
  Conversation conversation(Database database, Exchange exchange, Ledger ledger, Days days) {
    return new Conversation(database, exchange, ledger, days);
  }

  @Produces
  @Singleton
  TakingBack takingBack(Database database, Exchange exchange, Days days, Settings settings) {
    return new TakingBack(database, exchange, days, settings.undo());
  }

  @Produces
  @Singleton
  Retention retention(Database database, Erasure erasure, Doors doors, Sweep papers, AdviceEnd advice, Days days,
      Settings settings, Reports reports) {
    return new Retention(new Expiry(database, erasure), doors, papers, advice, days, settings.keepDrafts(),
        settings.undo(), reports);
  }
}
