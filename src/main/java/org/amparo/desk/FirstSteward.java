package org.amparo.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.vault.Derive;
import org.amparo.vault.Vault;

/** Lets whoever reads the console of a new deployment become its first steward; the token stands in memory only. */
public final class FirstSteward {
  private static final int TOKEN_BYTES = 20;

  private final Database database;
  private final Vault vault;
  private final Enrolment enrolment;
  private final Ledger ledger;
  private final Clock clock;
  private Optional<byte[]> tokenHash = Optional.empty();
  private Optional<NewMember> claimant = Optional.empty();

  public FirstSteward(Database database, Vault vault, Enrolment enrolment, Ledger ledger, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.enrolment = enrolment;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** What a claim came to. */
  public sealed interface Claim {
    /** For the claimant's eyes, once: nothing is written before their authenticator has shown a code. */
    record Offered(String authenticatorAddress, List<String> recoveryCodes) implements Claim {
      @Override
      public String toString() {
        return "[redacted]";
      }
    }

    /** Another token, or no token is awaited: the same answer. */
    record NotTheToken() implements Claim {}

    /** A name of other letters or length than {@link Enrolment#isName} allows. */
    record UnfitName() implements Claim {}

    /** A passphrase that {@link Passphrases#isStrong} refuses. */
    record WeakPassphrase() implements Claim {}
  }

  /** Prints a token if there is no member yet; to be called at start, after the samples. */
  public synchronized void start(Consumer<List<String>> console) {
    if (database.transaction(MemberTable::isEmpty)) {
      var token = Base32.print(vault.random(TOKEN_BYTES));
      tokenHash = Optional.of(hash(token));
      console.accept(List.of("", "first steward's token  " + token.replaceAll("(.{4})(?!$)", "$1-"), ""));
    }
  }

  public synchronized boolean isAwaited() {
    return tokenHash.isPresent();
  }

  public synchronized Claim claim(String token, String name, char[] passphrase) {
    if (!fits(token)) {
      return new Claim.NotTheToken();
    }
    if (!Enrolment.isName(name)) {
      return new Claim.UnfitName();
    }
    if (!Passphrases.isStrong(passphrase, name)) {
      return new Claim.WeakPassphrase();
    }
    claimant.ifPresent(NewMember::close);
    var fresh = enrolment.draw(name, true, passphrase);
    claimant = Optional.of(fresh);
    return new Claim.Offered(fresh.authenticatorAddress(), fresh.recoveryCodes());
  }

  /** Writes the steward once their authenticator shows the right code; the token is then worth nothing. */
  public synchronized boolean confirm(String token, String code) {
    var shown = fits(token)
        ? claimant.flatMap(fresh -> fresh.showing(Typed.digits(code), clock.instant())) : Optional.<NewMember>empty();
    return shown.filter(this::written).isPresent();
  }

  private boolean written(NewMember steward) {
    try (steward) {
      boolean first = database.transaction(tx -> {
        boolean empty = MemberTable.isEmpty(tx);
        if (empty) {
          steward.write(tx, ledger);
        }
        return empty;
      });
      claimant.ifPresent(NewMember::close);
      claimant = Optional.empty();
      tokenHash = Optional.empty();
      return first;
    }
  }

  private boolean fits(String token) {
    byte[] presented = hash(token.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", ""));
    return tokenHash.filter(awaited -> Derive.same(awaited, presented)).isPresent();
  }

  private static byte[] hash(String token) {
    return Derive.sha256(token.getBytes(StandardCharsets.US_ASCII));
  }
}
