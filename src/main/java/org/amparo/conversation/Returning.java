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

  /** Where a code leads, with the token of the new door. */
  public record Arrival(boolean draft, Secret token) {}

  /**
   * Opens a new door for a code; nothing for one that is unknown, expired or erased, after the same work.
   *
   * @throws org.amparo.vault.BusyException if too many codes are being tried at once
   */
  public Optional<Arrival> arrive(Receipt receipt) {
    return codes.open(receipt, lane, (tx, opened) -> opened instanceof Codes.Opened.Unsent unsent
        ? new Arrival(true, doors.makeDraft(tx, unsent.row().id(), unsent.caseKey(), Optional.of(receipt)))
        : arrived((Codes.Opened.AfterSending) opened, tx));
  }

  private Arrival arrived(Codes.Opened.AfterSending sent, Transaction tx) {
    return new Arrival(false, doors.makeReturn(tx, sent.row().id(), sent.conversationKey()));
  }
}
