package org.amparo.desk;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.desk.passkey.Challenges;
import org.amparo.ledger.Ledger;
import org.amparo.platform.Database;
import org.amparo.platform.Days;
import org.amparo.platform.NodeFiles;
import org.amparo.vault.Argon2Lane;
import org.amparo.vault.PassphraseLock;
import org.amparo.vault.Secret;
import org.amparo.vault.Vault;

/** One node with the sample desks and people, wired as the house wires it, on a clock that a test moves. */
public final class Office {
  private static final SecureRandom RANDOM = new SecureRandom();
  /** One for all offices: a lane keeps 64 MiB for each of its permits. */
  private static final Argon2Lane SIGNING_IN = new Argon2Lane("signing in", 2, 20);

  public final Hands clock = new Hands();
  public final Vault vault = new Vault(RANDOM);
  public final Database database;
  public final NodeFiles files;
  public final Ledger ledger;
  public final Desks desks;
  public final Sessions sessions;
  public final SignIn signIn;
  public final Credentials credentials;
  public final Passkeys passkeys;
  public final Founding founding;
  public final Enrolment enrolment;
  final PassphraseLock lock;
  public final Seats seats;
  public final Rotation rotation;
  public final Recovery recovery;
  public final Ceremony ceremony;
  public final Invitations invitations;
  public final Joining joining;
  public final Members members;
  public final Watch watch;
  public final Map<String, Person> people = new LinkedHashMap<>();
  public final List<String> printed = new ArrayList<>();

  /** A node with its own folder; several may share a database. */
  public Office(Database database, Path folder) {
    this.database = database;
    files = new NodeFiles(folder, RANDOM);
    ledger = new Ledger(database, files, clock);
    desks = new Desks(database, files);
    sessions = new Sessions(vault, new Reviewers(database, vault, desks), clock);
    lock = new PassphraseLock(vault, Secret.owning(new byte[32]), SIGNING_IN);
    enrolment = new Enrolment(vault, RANDOM, lock);
    founding = new Founding(database, vault, RANDOM, desks, ledger);
    seats = new Seats(database, vault, desks, ledger, sessions);
    rotation = new Rotation(database, vault, desks, ledger);
    recovery = new Recovery(database, vault, desks, ledger, sessions);
    ceremony = new Ceremony(database, vault, RANDOM, desks, founding, ledger, clock);
    invitations = new Invitations(database, vault, ledger, new Days(clock, ZoneOffset.UTC));
    joining = new Joining(database, invitations, enrolment, ledger, clock);
    members = new Members(database, desks, ledger, sessions);
    watch = new Watch(database, desks, ledger);
    ledger.start();
    desks.start();
    var use = new RecordUse(database, ledger);
    var challenges = new Challenges(vault, clock);
    signIn = new SignIn(database, vault, lock, use, sessions, challenges, clock);
    credentials = new Credentials(database, vault, lock, use, RANDOM, clock);
    passkeys = new Passkeys(credentials, challenges, vault, lock, new Days(clock, ZoneOffset.UTC));
  }

  /** The same with the samples set up, and everybody holding their paper. */
  public static Office withSamples(Database database, Path folder) {
    var office = new Office(database, folder);
    office.samples().setUp();
    office.takePapers();
    return office;
  }

  public Samples samples() {
    return new Samples(database, enrolment, founding, ledger, new Passphrases(RANDOM), printed::addAll);
  }

  /** A person signed in for one request; each call takes the phone's next code. */
  public Reviewer reviewer(String name) {
    return sessions.find(session(name).orElseThrow().cookieToken()).orElseThrow();
  }

  public Optional<NewSession> session(String name) {
    clock.move(Duration.ofSeconds(30));
    var person = people.get(name);
    return signIn.signIn(name, person.passphrase(), person.code(clock.instant()));
  }

  /** Somebody who was invited by the steward, came, and signed in never yet. */
  public Person joined(String name) {
    var token = invited(name);
    var typed = String.valueOf(new Passphrases(RANDOM).fresh());
    var offered = (Joining.Claim.Offered) joining.claim(token, typed.toCharArray());
    var person = Person.of(name, typed, offered.authenticatorAddress());
    if (!joining.confirm(token, person.code(clock.instant()))) throw new IllegalStateException(name + " did not join");
    people.put(name, person);
    return person;
  }

  public String invited(String name) {
    try (var steward = reviewer("steward")) {
      return ((Invitations.Invited.Token) invitations.invite(steward, name, Optional.empty(), false, 7)).text();
    }
  }

  public MemberId id(String name) {
    return database.transaction(tx -> MemberTable.named(tx, name)).orElseThrow().id();
  }

  /** What was printed for the custodians of a sample desk. */
  public List<String> shares(String queue) {
    int at = printed.indexOf(printed.stream().filter(line -> line.startsWith("desk        " + queue + " "))
        .findFirst().orElseThrow());
    return printed.subList(at + 1, at + 4).stream().map(line -> line.substring(12)).toList();
  }

  void takePapers() {
    for (int i = 0; i + 2 < printed.size(); i++) {
      if (printed.get(i).startsWith("member ")) {
        var name = printed.get(i).split(" +")[1];
        people.put(name, Person.of(name, printed.get(i + 1).substring(12), printed.get(i + 2).substring(12)));
      }
    }
  }
}
