package org.amparo.conversation;

import java.util.Optional;
import org.amparo.complaint.Codes;
import org.amparo.complaint.Doors;
import org.amparo.platform.Transaction;
import org.amparo.receipt.Receipt;
import org.amparo.vault.Argon2Lane;
import org.amparo.vault.Secret;

/** Coming back with the code: to a draft on a new device, or to the answers. */
public final class Returning {
  private final Codes codes;
  private final Doors doors;
  private final Argon2Lane lane;

  /** @param lane of returning alone, so that a flood of codes never delays minting or signing in */
  public Returning(Codes codes, Doors doors, Argon2Lane lane) {
    this.codes = codes;
    this.doors = doors;
    this.lane = lane;
  }

  /**
   * Where a code leads, with the token of the new door.
   *
   * @param renewed the code to use from now on, where the one that was typed had been made by somebody else
   */
  public record Arrival(boolean draft, Secret token, Optional<Receipt> renewed) {}

  /**
   * Opens a new door for a code; nothing for one that is unknown, expired or erased, after the same work.
   *
   * @throws org.amparo.vault.BusyException if too many codes are being tried at once
   */
  public Optional<Arrival> arrive(Receipt receipt) {
    return codes.open(receipt, lane, (tx, opened) -> opened instanceof Codes.Opened.Unsent unsent
        ? new Came(true, doors.makeDraft(tx, unsent.row().id(), unsent.caseKey(), Optional.of(receipt)), false)
        : came(tx, (Codes.Opened.AfterSending) opened)).map(came -> new Arrival(came.draft(), came.token(),
            came.renew() ? codes.renew(receipt, lane) : Optional.empty()));
  }

  private record Came(boolean draft, Secret token, boolean renew) {}

  private Came came(Transaction tx, Codes.Opened.AfterSending sent) {
    return new Came(false, doors.makeReturn(tx, sent.row().id(), sent.conversationKey()), sent.renew());
  }
}
