package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.amparo.launch.Check;
import org.junit.jupiter.api.Test;

class ReferralsTest {
  private static final LocalDate LOOKED = LocalDate.of(2026, 11, 24);

  @Test
  void showsACardUntilItIsStale() {
    var referrals = Referrals.read(Path.of("config"));

    assertEquals(List.of("crcl"), ids(referrals.shown(List.of("crcl"), LOOKED.plusDays(180))));
    assertEquals(List.of(), ids(referrals.shown(List.of("crcl"), LOOKED.plusDays(181))));
    assertEquals(List.of(), referrals.stale(LOOKED.plusDays(180)));
    assertTrue(ids(referrals.stale(LOOKED.plusDays(181))).contains("crcl"));
  }

  @Test
  void keepsACardShorterWhereTheFileSaysSo() throws IOException {
    try (var config = Edited.config().replace("referrals.json", "'stale_after_days': 180", "'stale_after_days': 3")) {
      assertEquals(List.of(), Referrals.read(config.folder()).shown(List.of("crcl"), LOOKED.plusDays(4)));
    }
  }

  @Test
  void showsNoCardThatIsOffNorOneThatIsUnknown() throws IOException {
    try (var config = Edited.config().replace("referrals.json", "'id': 'crcl', 'on': true", "'id': 'crcl', 'on': false")) {
      var referrals = Referrals.read(config.folder());

      assertEquals(List.of("oido"), ids(referrals.shown(List.of("crcl", "gone", "oido"), LOOKED)));
      assertTrue(referrals.stale(LOOKED.plusYears(1)).stream().noneMatch(card -> card.id().equals("crcl")));
    }
  }

  @Test
  void tellsTheStewardWhichCardsAreStaleAndWhatToDo() {
    assertEquals(List.of(), new Check().stale(Path.of("config"), Path.of("translations"), LOOKED));

    var told = new Check().stale(Path.of("config"), Path.of("translations"), LOOKED.plusYears(1));
    assertTrue(told.stream().anyMatch(one -> one.contains("'crcl'") && one.contains("last_verified")), told.toString());
    assertTrue(told.stream().anyMatch(one -> one.contains("channels.json: 'ccf'")), told.toString());
  }

  private static List<String> ids(List<Referrals.Card> cards) {
    return cards.stream().map(Referrals.Card::id).toList();
  }
}
