package org.amparo.questionnaire;

import static org.amparo.questionnaire.Interviews.CONFIGURED;
import static org.amparo.questionnaire.Interviews.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a posted screen says, and what is remarked on it. */
class ReadingTest {
  @Nested
  class Picks {
    @Test
    void keepsEveryPickInItsOrder() {
      var r = post(4, Posted.with("allegation", "warrant", "political"));

      assertEquals(Optional.of(new Answer.Codes(List.of("warrant", "political"))), r.answers().of("allegation"));
      assertEquals(List.of(), r.remarks());
    }

    @Test
    void refusesACodeThatIsNoOption() {
      var r = post(4, Posted.with("allegation", "warrant", "made-up"));

      assertEquals(Optional.of(new Answer.Codes(List.of("warrant"))), r.answers().of("allegation"));
      assertEquals(List.of(Remark.of("allegation", "remark.unknown_option")), r.remarks());
    }

    @Test
    void keepsDangerThatStandsBesideNoneOfThese() {
      var r = post(3, Posted.with("danger", "life", "none"));

      assertTrue(r.answers().has("danger", "life"));
      assertEquals(List.of(Remark.of("danger", "remark.exclusive")), r.remarks());
    }

    @Test
    void keepsMoreThanThreeWithARemark() {
      var r = post(6, Posted.with("remedy", "release", "reunite", "return", "legal_help"));

      assertEquals(4, r.answers().of("remedy").orElseThrow().codes().size());
      assertEquals(List.of(Remark.of("remedy", "remark.too_many", 4, 3)), r.remarks());
    }

    @Test
    void neverTakesTheReviewTeamAway() {
      assertEquals(Set.of("reviewers", "counts"),
          post(7, Posted.with("share", "counts")).answers().of("share").orElseThrow().codes());
      assertEquals(Set.of("reviewers"), post(7, new Posted()).answers().of("share").orElseThrow().codes());
    }

    @Test
    void readsYesAndLanguages() {
      var r = post(1, Posted.with("consent", "yes").and("lang", "es").and("lang_speak", "quc"));

      assertEquals(Set.of("consent", "lang", "lang_speak"), r.answers().ids());
      assertEquals(List.of(Remark.of("lang", "remark.unknown_option")),
          post(1, Posted.with("lang", "quc")).remarks());
    }

    @Test
    void understandsACountryByCodeAndByName() {
      assertEquals(Optional.of(new Answer.Code("EG")), country("EG"));
      assertEquals(Optional.of(new Answer.Code("EG")), country("egypt"));
      assertEquals(Optional.of(new Answer.Code("EG")), country("مصر"));
      assertEquals(Optional.of(new Answer.Code("MX")), country("México"));
      assertEquals(Optional.of(new Answer.Code("unknown")), country("unknown"));
      assertEquals(Optional.of(new Answer.Words("Atlantis")), country("Atlantis"));
    }

    private Optional<Answer> country(String typed) {
      return post(4, Posted.with("source_country", typed)).answers().of("source_country");
    }
  }

  @Nested
  class Days {
    @Test
    void readsThreeFields() {
      var r = post(3, event("removal", "7", "3", "2026").and("event_date.approx", "yes"));

      assertEquals(Optional.of(new Answer.Day(LocalDate.of(2026, 3, 7), true, "7/3/2026")),
          r.answers().of("event_date"));
      assertEquals(List.of(), r.remarks());
    }

    @Test
    void keepsAHalfGivenDayAsTyped() {
      var r = post(3, event("removal", "31", "2", "2026"));

      assertEquals(Optional.of(new Answer.Day(null, false, "31/2/2026")), r.answers().of("event_date"));
      assertEquals(List.of(Remark.of("event_date", "remark.day_unread")), r.remarks());
      assertEquals(List.of("31", "2", "2026"), ((Answer.Day) r.answers().of("event_date").orElseThrow()).fields());
    }

    @Test
    void keepsADayOutsideWithARemark() {
      assertEquals(List.of(), post(3, event("removal", "1", "3", "2026")).remarks());
      assertEquals("remark.day_past", post(3, event("removal", "28", "2", "2026")).remarks().get(0).phrase());
      assertEquals(List.of(), post(3, event("removal", "2", "3", "2031")).remarks());
      assertEquals("remark.day_far", post(3, event("removal", "3", "3", "2031")).remarks().get(0).phrase());
    }

    @Test
    void takesAYearAloneForNoAnswer() {
      assertTrue(post(3, event("removal", "", "", "2026")).answers().of("event_date").isEmpty());
    }

    @Test
    void readsAMonth() {
      var r = post(5, Posted.with("when.month", "١١").and("when.year", "٢٠٢٥"));

      assertEquals(Optional.of(new Answer.Month(YearMonth.of(2025, 11), false, "١١/٢٠٢٥")), r.answers().of("when"));
      assertEquals("remark.month_unread", post(5, Posted.with("when.month", "3")).remarks().get(0).phrase());
    }

    private Posted event(String event, String day, String month, String year) {
      return Posted.with("event", event).and("event_date.day", day).and("event_date.month", month)
          .and("event_date.year", year);
    }
  }

  @Nested
  class Words {
    @Test
    void countsSignsAsPeopleDoAndKeepsWhatIsTooLong() {
      var fits = "😀".repeat(5000);
      var long12 = fits + "twelve more.";

      assertEquals(List.of(), story(fits).remarks());
      var r = story(long12);
      assertEquals(List.of(Remark.of("story", "remark.too_long", 5012, 5000, 12)), r.remarks());
      assertEquals(Optional.of(new Answer.Words(long12)), r.answers().of("story"));
    }

    @Test
    void countsALineEndOnce() {
      assertEquals(Optional.of(new Answer.Words("a\nb")), story("a\r\nb").answers().of("story"));
    }

    @Test
    void keepsAStoryAsWrittenAndBlanksAsNothing() {
      var hostile = " =HYPERLINK(\"x\") <b>\u202Egnp.exe\u202C e\u0301 ";

      assertEquals(Optional.of(new Answer.Words(hostile)), story(hostile).answers().of("story"));
      assertTrue(story(" \n ").answers().of("story").isEmpty());
    }

    @Test
    void warnsOfAnOddANumberAndKeepsIt() {
      var jailed = Answers.none().with("custody", new Answer.Code("jail"));
      var form = Posted.with("find_me.a_number", "A12-34").and("find_me.birth_country", "HN");
      var r = CONFIGURED.read(CONFIGURED.screen(3), form, jailed, TODAY);

      var parts = (Answer.Parts) r.answers().of("find_me").orElseThrow();
      assertEquals(Optional.of(new Answer.Identified("A12-34", null, "too_short")), parts.of("a_number"));
      assertEquals(Optional.of(new Answer.Code("HN")), parts.of("birth_country"));
      assertEquals(List.of(Remark.of("find_me.a_number", "remark.a_number.too_short")), r.remarks());
    }
  }

  @Nested
  class AWholeDraft {
    @Test
    void losesWhatAChangeOfMindHides() {
      var jailed = Answers.none().with("custody", new Answer.Code("jail")).with("facility", new Answer.Words("there"));
      var r = CONFIGURED.read(CONFIGURED.screen(2), Posted.with("custody", "free_us"), jailed, TODAY);

      assertEquals(Set.of("custody"), r.answers().ids());
    }

    @Test
    void leavesOtherScreensAloneAndEmptiesWhatIsNoLongerPicked() {
      var before = Answers.none().with("harm", new Answer.Codes(List.of("other")))
          .with("role", new Answer.Code("self"));
      var r = CONFIGURED.read(CONFIGURED.screen(5), new Posted(), before, TODAY);

      assertEquals(Set.of("role"), r.answers().ids());
    }

    @Test
    void leavesAloneWhatThePageDidNotAsk() {
      var before = Answers.none().with("story", new Answer.Words("mine")).with("harm", new Answer.Codes(List.of("other")))
          .with("agency", new Answer.Codes(List.of("ice")));
      var r = CONFIGURED.read(CONFIGURED.screen(5), Posted.with("asked", "agency", "when"), before, TODAY);

      assertEquals(Set.of("story", "harm"), r.answers().ids());
    }

    @Test
    void emptiesATextThatIsPostedEmpty() {
      var before = Answers.none().with("story", new Answer.Words("mine"));

      assertTrue(CONFIGURED.read(CONFIGURED.screen(5), Posted.with("story", ""), before, TODAY).answers().isEmpty());
    }

    @Test
    void remarksNothingOnWhatIsNotAsked() {
      var r = CONFIGURED.read(CONFIGURED.screen(3), Posted.with("event", "none").and("event_date.day", "x"),
          Answers.none(), TODAY);

      assertEquals(Set.of("event"), r.answers().ids());
      assertEquals(List.of(), r.remarks());
    }

    @Test
    void remarksAgainWhenAllIsLookedOver() {
      var given = Answers.none().with("remedy", new Answer.Codes(List.of("release", "reunite", "return", "congress")));

      assertEquals(List.of(Remark.of("remedy", "remark.too_many", 4, 3)), CONFIGURED.check(given, TODAY));
    }
  }

  private static Reading story(String text) {
    return post(5, Posted.with("story", text));
  }

  private static Reading post(int screen, Posted form) {
    return CONFIGURED.read(CONFIGURED.screen(screen), form, TODAY);
  }
}
