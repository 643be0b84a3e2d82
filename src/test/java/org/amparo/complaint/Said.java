package org.amparo.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Choice;
import org.amparo.questionnaire.Form;
import org.amparo.questionnaire.Question;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.questionnaire.Screen;
import org.amparo.questionnaire.Written;

/** What somebody posts on a screen: anything at all, drawn from a seed, so that a failing test prints the seed only. */
final class Said {
  private static final String NUMBER = "A012345678";

  private final Random random;
  private final LocalDate today;
  private final Map<String, List<String>> controls = new TreeMap<>();

  private Said(Random random, LocalDate today) {
    this.random = random;
    this.today = today;
  }

  /** @param whole answers every question; otherwise each with a chance, what is required nearly always */
  static Answers on(Questionnaire questionnaire, int number, long seed, boolean whole, LocalDate today) {
    var said = new Said(new Random(seed), today);
    Screen screen = questionnaire.screen(number);
    for (var question : screen.questions()) {
      int chances = question.required() ? 12 : 2;
      if (whole || said.random.nextInt(chances) > 0) {
        said.answer(question);
      }
    }
    Form form = name -> said.controls.getOrDefault(name, List.of());
    return questionnaire.read(screen, form, today).answers();
  }

  private void answer(Question question) {
    var id = question.id();
    if (question instanceof Choice.Multi multi) {
      put(id, picked(multi));
    } else if (!question.options().isEmpty()) {
      put(id, List.of(question.options().get(random.nextInt(question.options().size())).code()));
    } else if (question instanceof Choice.Checkbox) {
      put(id, List.of("yes"));
    } else if (question instanceof Choice.LanguageChoice language) {
      put(id, List.of(language.tags().get(random.nextInt(language.tags().size()))));
    } else if (question instanceof Choice.CountryChoice) {
      put(id, List.of("GT"));
    } else if (question instanceof Written.Group group) {
      group.parts().forEach(this::answer);
    } else if (question instanceof Written.Day) {
      day(id, today.plusDays(random.nextInt(60) - 10));
    } else if (question instanceof Written.Month) {
      put(id + ".month", List.of("3"));
      put(id + ".year", List.of("2024"));
    } else if (question instanceof Written.LongText) {
      put(id, List.of(words() + (random.nextBoolean() ? " " + NUMBER + " " : " ") + words()));
    } else if (question instanceof Written.Identifier) {
      put(id, List.of(NUMBER));
    } else {
      put(id, List.of(words()));
    }
  }

  private List<String> picked(Choice.Multi multi) {
    var codes = new ArrayList<String>();
    int most = 1 + random.nextInt(2);
    for (int i = 0; i < most; i++) {
      codes.add(multi.options().get(random.nextInt(multi.options().size())).code());
    }
    return codes;
  }

  private void day(String id, LocalDate day) {
    put(id + ".day", List.of("" + day.getDayOfMonth()));
    put(id + ".month", List.of("" + day.getMonthValue()));
    put(id + ".year", List.of("" + day.getYear()));
  }

  private String words() {
    return "palabra " + Long.toHexString(random.nextLong() & 0xffffffL | 0x1000000L);
  }

  private void put(String control, List<String> values) {
    controls.put(control, values);
  }
}
