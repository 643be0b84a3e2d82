package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters for other channels: only with the person's yes, and always in the ledger. */
class ReferringIT {
  private static Rooms rooms;
  private Filer filer;

  @BeforeAll
  static void open() {
    rooms = Rooms.fresh();
  }

  @BeforeEach
  void file() {
    rooms.forget();
    filer = Filer.whoSent(rooms, Filer.IN_DANGER).elsewhere();
  }

  @Test
  void preparesNothingWithoutTheYesForThatRecipient() {
    try (var open = opened("family")) {
      assertFalse(rooms.referring.prepared(rooms.lead(), open, "crcl", "us_office"));
    }

    assertEquals(List.of(), referrals("family"));
    assertEquals("case.opened", newestAct());
  }

  @Test
  void looksAtTheYesAsItStandsNowAndNotAsItWasWhenTheCaseWasOpened() {
    agrees(Set.of("reviewers", "us_office"));
    try (var open = opened("family")) {
      agrees(Set.of("reviewers"));

      assertFalse(rooms.referring.prepared(rooms.lead(), open, "crcl", "us_office"));
    }
  }

  @Test
  void remembersEachLetterWithItsDayAndWritesItDownFirst() {
    agrees(Set.of("reviewers", "us_office"));

    try (var open = opened("family")) {
      assertTrue(rooms.referring.prepared(rooms.lead(), open, "crcl", "us_office"));
      assertEquals("referral.prepared", newestAct());
      assertTrue(rooms.referring.prepared(rooms.lead(), open, "crcl", "us_office"));
      assertTrue(rooms.referring.prepared(rooms.lead(), open, "oido", "us_office"));
    }

    var today = rooms.days.today();
    assertEquals(List.of(Referral.prepared("crcl", today), Referral.prepared("oido", today)), referrals("family"));
    assertEquals(List.of(), referrals("interpol"), "another desk's letters");
  }

  @Test
  void remembersWhatAChannelAnsweredAndBeginsAnewAfterIt() {
    agrees(Set.of("reviewers", "us_office"));
    try (var open = opened("family")) {
      rooms.referring.prepared(rooms.lead(), open, "crcl", "us_office");

      assertTrue(rooms.referring.answered(rooms.lead(), open, "crcl", "refused"));
      assertEquals("referral.answered", newestAct());
      assertFalse(rooms.referring.answered(rooms.lead(), open, "oido", "refused"), "nothing was asked there");
      rooms.referring.prepared(rooms.lead(), open, "crcl", "us_office");
    }

    var today = rooms.days.today();
    assertEquals(List.of(new Referral("crcl", today, "refused", Optional.of(today)),
        Referral.prepared("crcl", today)), referrals("family"));
  }

  @Test
  void showsThePersonTheCardsThatWereFoundWhileSendingWhereverTheyComeBack() {
    var talk = rooms.conversation.read(filer.id(), filer.conversationKey()).orElseThrow();

    assertTrue(talk.history().cards().contains("ccf_request"), talk.history().cards().toString());
    try (var open = opened("interpol")) {
      rooms.casework.status(rooms.lead(), open, "in_review", "we look at it");
    }
    assertEquals(talk.history().cards(),
        rooms.conversation.read(filer.id(), filer.conversationKey()).orElseThrow().history().cards());
  }

  private void agrees(Set<String> share) {
    assertTrue(rooms.conversation.consent(filer.id(), filer.conversationKey(), new Consents(share)));
  }

  private List<Referral> referrals(String queue) {
    try (var open = opened(queue)) {
      return open.triage().handling().referrals();
    }
  }

  private static String newestAct() {
    return rooms.office.ledger.newest(Long.MAX_VALUE, 1).get(0).entry().act();
  }

  private OpenCase opened(String queue) {
    return rooms.opening.open(rooms.lead(), rooms.desk(queue), filer.id()).orElseThrow();
  }
}
