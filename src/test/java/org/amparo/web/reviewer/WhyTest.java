package org.amparo.web.reviewer;

import static org.amparo.questionnaire.Interviews.CONFIGURED;
import static org.amparo.questionnaire.Interviews.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amparo.complaint.Routing;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Interviews;
import org.junit.jupiter.api.Test;

class WhyTest {
  private static final Routing ROUTING = Routing.read(Path.of("config"), CONFIGURED);
  private static final Answers HEARING = Answers.none().with("event", new Answer.Code("hearing"));

  @Test
  void namesTheEventAndItsDay() {
    assertEquals("A court hearing: Tuesday, March 3 (tomorrow)", why("en", on(TODAY.plusDays(1))));
    assertEquals("A court hearing: Saturday, March 7 (in 5 days)", why("en", on(TODAY.plusDays(5))));
    assertEquals("A court hearing: Friday, February 27 (that day has passed)", why("en", on(TODAY.minusDays(3))));
  }

  @Test
  void givesEveryReason() {
    var facts = on(TODAY).with("danger", new Answer.Codes(List.of("life", "sick")));

    assertEquals("A life is at risk. A court hearing: Monday, March 2 (today)", why("en", facts));
  }

  @Test
  void givesNoDayWhereNoRuleCountsIt() {
    var facts = on(TODAY.plusDays(200)).with("danger", new Answer.Codes(List.of("sick")));

    assertEquals("Very sick or hurt, no care", why("en", facts));
  }

  @Property
  void hasWordsForEveryCaseInEveryLanguage(@ForAll("answers") Answers given) {
    Desk.LANGUAGES.offered().forEach(language -> assertFalse(why(language.tag(), given).isEmpty()));
  }

  @Provide
  Arbitrary<Answers> answers() {
    return Interviews.anyAnswers();
  }

  private static Answers on(LocalDate day) {
    return HEARING.with("event_date", new Answer.Day(day, false, ""));
  }

  private static String why(String tag, Answers facts) {
    return new Why(Desk.in(tag), ROUTING, TODAY).said(ROUTING.level(facts, TODAY), facts);
  }
}
