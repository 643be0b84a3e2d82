package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.amparo.harness.FreshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class FirstStewardIT {
  private static final char[] PASSPHRASE = "mi abuela planta tres limones".toCharArray();

  @RegisterExtension final FreshDatabase ground = new FreshDatabase();
  @TempDir Path folder;
  private final List<String> printed = new ArrayList<>();
  private Office office;
  private FirstSteward steward;
  private String token;

  @BeforeEach
  void open() {
    office = new Office(ground.database(), folder);
    steward = new FirstSteward(office.database, office.vault, office.enrolment, office.ledger, office.clock);
    steward.start(printed::addAll);
    token = printed.stream().filter(line -> !line.isEmpty()).findFirst().orElseThrow().replaceAll(".* ", "");
  }

  private Person claimed() {
    var offered = assertInstanceOf(FirstSteward.Claim.Offered.class, steward.claim(token, "rosa", PASSPHRASE));
    return Person.of("rosa", String.valueOf(PASSPHRASE), offered.authenticatorAddress());
  }

  @Test
  void isMadeWithTheTokenAndACodeAndThenSignsIn() {
    var rosa = claimed();

    assertTrue(steward.confirm(token.toLowerCase(), rosa.code(office.clock.instant())));
    office.people.put("rosa", rosa);
    var session = office.session("rosa").orElseThrow();

    assertTrue(session.steward());
    assertFalse(steward.isAwaited());
  }

  @Test
  void isNotWrittenBeforeTheCodeFits() {
    claimed();

    assertFalse(steward.confirm(token, "000000"));
    assertTrue(office.database.transaction(MemberTable::isEmpty));
    assertTrue(steward.isAwaited());
  }

  @Test
  void usesUpTheCodeThatConfirmed() {
    var rosa = claimed();
    var code = rosa.code(office.clock.instant());
    steward.confirm(token, code);

    assertTrue(office.signIn.signIn("rosa", PASSPHRASE, code).isEmpty());
    office.clock.move(Duration.ofSeconds(30));
    assertTrue(office.signIn.signIn("rosa", PASSPHRASE, rosa.code(office.clock.instant())).isPresent());
  }

  @Test
  void isNobodyWithAnotherTokenNameOrWeakPassphrase() {
    assertInstanceOf(FirstSteward.Claim.NotTheToken.class, steward.claim("", "rosa", PASSPHRASE));
    assertInstanceOf(FirstSteward.Claim.UnfitName.class, steward.claim(token, "two words", PASSPHRASE));
    assertInstanceOf(FirstSteward.Claim.WeakPassphrase.class, steward.claim(token, "rosa", "short".toCharArray()));
  }

  @Test
  void isMadeOnce() {
    var rosa = claimed();
    steward.confirm(token, rosa.code(office.clock.instant()));

    assertInstanceOf(FirstSteward.Claim.NotTheToken.class, steward.claim(token, "luz", PASSPHRASE));
  }

  @Test
  void isNotAwaitedWhereThereAreMembers() {
    var samples = new ArrayList<String>();
    office.samples().setUp();
    var again = new FirstSteward(office.database, office.vault, office.enrolment, office.ledger, office.clock);
    again.start(samples::addAll);

    assertEquals(List.of(), samples);
    assertFalse(again.isAwaited());
  }
}
