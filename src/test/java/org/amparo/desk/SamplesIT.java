package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.ledger.Verdict;
import org.amparo.vault.Purpose;
import org.amparo.vault.RecipientKey;
import org.amparo.vault.Shares;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SamplesIT {
  private static final Map<String, Set<String>> SEATS = Map.of(
      "lead", Set.of("family", "interpol", "taskforce", "records", "detention", "after_return", "general"),
      "reviewer-family", Set.of("family", "detention"), "reviewer-interpol", Set.of("interpol", "records"),
      "reviewer-taskforce", Set.of("taskforce", "after_return"), "reviewer-general", Set.of("general"));

  @RegisterExtension static final SampleOffice SAMPLES = new SampleOffice();
  private Office office;

  @BeforeEach
  void open() {
    office = SAMPLES.office();
  }

  @Test
  void seatsFivePeopleAtSevenDesks() {
    var queues = office.desks.all().stream().collect(Collectors.toMap(Desk::id, Desk::queue));

    SEATS.forEach((name, expected) -> {
      try (var reviewer = office.reviewer(name)) {
        assertEquals(expected, reviewer.desks().stream().map(queues::get).collect(Collectors.toSet()));
        assertEquals(name.equals("lead"), reviewer.desks().stream().allMatch(reviewer::leads));
        assertFalse(reviewer.steward());
      }
    });
    assertEquals(SEATS.size() + 1, office.people.size());
  }

  @Test
  void makesAStewardWhoSitsNowhere() {
    try (var steward = office.reviewer("steward")) {
      assertTrue(steward.steward());
      assertEquals(Set.of(), steward.desks());
    }
  }

  @Test
  void opensASecretSealedToADeskForWhoSitsThereOnly() {
    SEATS.forEach((name, queues) -> {
      try (var reviewer = office.reviewer(name)) {
        office.desks.all().forEach(desk -> assertOpens(reviewer, desk.id(), queues.contains(desk.queue())));
      }
    });
  }

  private void assertOpens(Reviewer reviewer, DeskId desk, boolean sits) {
    var to = office.desks.certified(desk).orElseThrow();
    var label = Purpose.CASE_KEY.label(new byte[16], desk.bytes(), Epochs.bytes(to.epoch()), new byte[16]);
    try (var secret = office.vault.fresh()) {
      byte[] sealed = office.vault.seal(secret, to.key(), label);
      if (sits) {
        assertEquals(secret, office.vault.unseal(sealed, reviewer.deskKey(desk, to.epoch()), label));
      } else {
        assertThrows(IllegalArgumentException.class, () -> reviewer.deskKey(desk, to.epoch()));
      }
    }
  }

  @Test
  void printsSharesThatRecoverEachDesk() {
    var shares = office.printed.stream().filter(line -> line.startsWith("share "))
        .map(line -> line.substring(12)).toList();

    for (int i = 0; i < shares.size(); i += 3) {
      var two = List.of(Shares.parse(shares.get(i)), Shares.parse(shares.get(i + 2)));
      byte[] key = office.database.transaction(tx -> tx.one("SELECT recovery_key FROM desk WHERE id = ?",
          row -> row.getBytes(1), two.get(0).deskId())).orElseThrow();
      Shares.recover(two, RecipientKey.of(key)).close();
    }

    assertEquals(21, shares.size());
  }

  @Test
  void setsUpOnce() {
    int lines = office.printed.size();

    assertFalse(office.samples().setUp());
    assertEquals(lines, office.printed.size());
  }

  @Test
  void leavesAWholeLedger() {
    assertInstanceOf(Verdict.Sound.class, office.ledger.start());
    assertEquals(6 + 7 * 2, office.ledger.newest(Long.MAX_VALUE, 100).size());
  }
}
