package org.amparo.desk;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.ledger.Act;
import org.amparo.ledger.Actor;
import org.amparo.ledger.Entry;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.DuplicateException;
import org.amparo.platform.Transaction;
import org.amparo.vault.Derive;
import org.amparo.vault.Vault;

/** A steward's invitations: a token that is shown once and opens the page where the invited makes their own keys. */
public final class Invitations {
  private static final int TOKEN_BYTES = 20;
  private static final int MOST_DAYS = 30;

  private final Database database;
  private final Vault vault;
  private final Ledger ledger;
  private final Days days;

  public Invitations(Database database, Vault vault, Ledger ledger, Days days) {
    this.database = database;
    this.vault = vault;
    this.ledger = ledger;
    this.days = days;
  }

  /** What came of it. */
  public sealed interface Invited {
    /** The token, for the steward's eyes once; it stands nowhere. */
    record Token(String text) implements Invited {
      @Override
      public String toString() {
        return "[redacted]";
      }
    }

    /** Whoever asks is no steward. */
    record NotASteward() implements Invited {}

    /** A name of other letters or length than {@link Enrolment#isName} allows. */
    record UnfitName() implements Invited {}

    /** Somebody has this name, or is invited by it. */
    record NameTaken() implements Invited {}
  }

  /** @param lasting days until the token is worth nothing, 1 to 30 */
  public Invited invite(Reviewer steward, String name, Optional<DeskId> desk, boolean asSteward, int lasting) {
    if (!steward.steward()) {
      return new Invited.NotASteward();
    }
    if (!Enrolment.isName(name)) {
      return new Invited.UnfitName();
    }
    var token = Base32.print(vault.random(TOKEN_BYTES));
    var today = days.today();
    var invitation = new Invitation(hash(token), name, desk, asSteward, today,
        today.plusDays(Math.max(1, Math.min(MOST_DAYS, lasting))));
    try {
      return database.transaction(tx -> added(tx, steward, invitation))
          ? new Invited.Token(token.replaceAll("(.{4})(?!$)", "$1-")) : new Invited.NameTaken();
    } catch (DuplicateException e) {
      return new Invited.NameTaken();
    }
  }

  private boolean added(Transaction tx, Reviewer steward, Invitation invitation) {
    InvitationTable.dropOlder(tx, days.today());
    if (MemberTable.named(tx, invitation.name()).isPresent()) {
      return false;
    }
    InvitationTable.add(tx, invitation);
    ledger.write(tx, entry(steward.actor(), Act.MEMBER_INVITED, invitation)
        .with("steward", String.valueOf(invitation.steward())));
    return true;
  }

  /** Those who have not come yet. */
  public List<Invitation> open() {
    return database.transaction(tx -> InvitationTable.all(tx).stream()
        .filter(each -> each.isOpenOn(days.today())).toList());
  }

  /** Whether it lay there until now. */
  public boolean withdraw(Reviewer steward, String id) {
    return steward.steward() && id.matches("[0-9a-f]{64}") && database.transaction(tx -> {
      byte[] hash = HexFormat.of().parseHex(id);
      var lying = InvitationTable.find(tx, hash).filter(each -> InvitationTable.take(tx, hash));
      lying.ifPresent(each -> ledger.write(tx, entry(steward.actor(), Act.INVITATION_WITHDRAWN, each)));
      return lying.isPresent();
    });
  }

  /** The invitation of a token, as typed: dashes, spaces and small letters do not matter. */
  Optional<Invitation> of(String token) {
    return database.transaction(tx -> InvitationTable.find(tx, hash(token)))
        .filter(each -> each.isOpenOn(days.today()));
  }

  /** Uses it up, in the transaction that makes the member. */
  boolean take(Transaction tx, Invitation invitation) {
    return InvitationTable.take(tx, invitation.tokenHash());
  }

  private static Entry entry(Actor by, Act act, Invitation invitation) {
    var entry = Entry.of(by, act);
    return invitation.desk().map(desk -> entry.with("desk", desk.bytes())).orElse(entry);
  }

  private static byte[] hash(String token) {
    var letters = token.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
    return Derive.sha256(letters.getBytes(StandardCharsets.US_ASCII));
  }
}
