package org.amparo.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.DuplicateException;

/** Whoever was invited makes their own keys, in their own session; several at once, each behind their own token. */
public final class Joining {
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final int AT_ONCE = 100;

  private final Database database;
  private final Invitations invitations;
  private final Enrolment enrolment;
  private final Ledger ledger;
  private final Clock clock;
  private final Map<String, Claimant> claimants = new HashMap<>();

  public Joining(Database database, Invitations invitations, Enrolment enrolment, Ledger ledger, Clock clock) {
    this.database = database;
    this.invitations = invitations;
    this.enrolment = enrolment;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** What a claim came to. */
  public sealed interface Claim {
    /** For the claimant's eyes, once: nothing is written before their authenticator has shown a code. */
    record Offered(String name, String authenticatorAddress, List<String> recoveryCodes) implements Claim {
      @Override
      public String toString() {
        return "[redacted]";
      }
    }

    /** Another token, one that was used, withdrawn or is too old: the same answer. */
    record NotTheToken() implements Claim {}

    /** A passphrase that {@link Passphrases#isStrong} refuses. */
    record WeakPassphrase() implements Claim {}
  }

  private record Claimant(NewMember member, Instant since) {}

  /** The name that a token was made out to. */
  public Optional<String> name(String token) {
    return invitations.of(token).map(Invitation::name);
  }

  public Claim claim(String token, char[] passphrase) {
    var invitation = invitations.of(token);
    if (invitation.isEmpty()) {
      return new Claim.NotTheToken();
    }
    var name = invitation.get().name();
    if (!Passphrases.isStrong(passphrase, name)) {
      return new Claim.WeakPassphrase();
    }
    var fresh = enrolment.draw(name, invitation.get().steward(), passphrase);
    remember(invitation.get(), fresh);
    return new Claim.Offered(name, fresh.authenticatorAddress(), fresh.recoveryCodes());
  }

  /** Writes the member once their authenticator shows the right code; the invitation goes in the same transaction. */
  public boolean confirm(String token, String code) {
    var invitation = invitations.of(token);
    var shown = invitation.flatMap(each -> claimant(each.id()))
        .flatMap(fresh -> fresh.showing(Typed.digits(code), clock.instant()));
    return shown.filter(fresh -> written(invitation.orElseThrow(), fresh)).isPresent();
  }

  private boolean written(Invitation invitation, NewMember fresh) {
    try (fresh) {
      boolean first = database.transaction(tx -> {
        boolean taken = invitations.take(tx, invitation);
        if (taken) {
          fresh.write(tx, ledger);
        }
        return taken;
      });
      forget(invitation.id());
      return first;
    } catch (DuplicateException e) {
      forget(invitation.id());
      return false;
    }
  }

  private synchronized Optional<NewMember> claimant(String invitation) {
    return Optional.ofNullable(claimants.get(invitation)).map(Claimant::member);
  }

  private synchronized void remember(Invitation invitation, NewMember fresh) {
    var oldest = clock.instant().minus(PATIENCE);
    claimants.values().removeIf(each -> {
      boolean late = each.since().isBefore(oldest) || claimants.size() >= AT_ONCE;
      if (late) each.member().close();
      return late;
    });
    forget(invitation.id());
    claimants.put(invitation.id(), new Claimant(fresh, clock.instant()));
  }

  private synchronized void forget(String invitation) {
    Optional.ofNullable(claimants.remove(invitation)).ifPresent(gone -> gone.member().close());
  }
}
