package org.amparo.walks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;

/**
 * One of many fictional complaints of a day; its country is no other's, so that it can be told apart on any list.
 *
 * @param interview the language of the pages
 * @param spoken the language that the person speaks best
 * @param desk the one desk where it should arrive
 */
record Arrival(String country, String interview, String spoken, String desk, String story) {
  private static final Map<String, String> STORIES = new TreeMap<>(Map.of(
      "en", "They say I am wanted. I wrote about a mine, and the paper came two weeks later. My nickname is ",
      "es", "Dicen que soy de una pandilla. Trabajo en una panadería y nunca lo fui. Mi apodo es ",
      "ar", "يقولون إنني مطلوب. كتبت عن السجن ولم أرتكب أي جريمة. لقبي ",
      "fr", "Je suis journaliste. L’avis est venu après mon article sur le barrage. Mon surnom est ",
      "pt-BR", "Disseram que sou de uma facção. Eu só vendo frutas na feira. Meu apelido é ",
      "ht", "Yo di mwen nan yon gang. Se gang nan ki te fè m kouri. Ti non mwen se ",
      "ru", "Меня внесли в розыск после митинга, суда не было. Моё прозвище ",
      "zh-Hans", "他们说我被通缉。我只是写了一篇文章，没有法院的文件。我的外号是 "));
  private static final List<String> TONGUES = List.of("es", "en", "ar", "fr", "pt-BR", "ht", "ru", "zh-Hans");
  private static final List<String> DESKS = List.of("general", "interpol", "taskforce");
  private static final Map<String, String> PROGRAMS =
      Map.of("general", "gang_db", "interpol", "red_notice", "taskforce", "safe");
  private static final List<String> COUNTRIES = List.of("AL", "AM", "AO", "AZ", "BD", "BF", "BG", "BI", "BJ", "BO",
      "BW", "CL", "CR", "CV", "CY", "DJ", "EC", "EE", "ER", "FI", "FJ", "GA", "GE", "GH", "GN", "GR", "HR", "HU", "ID",
      "IE", "IS", "JO", "KE", "KG", "KH", "KM", "KW", "LA", "LB", "LK", "LR");

  /** So many, over all languages and three desks in turn. */
  static List<Arrival> many(int count) {
    var many = new ArrayList<Arrival>();
    for (int i = 0; i < count; i++) many.add(nth(i));
    return many;
  }

  static Arrival nth(int nth) {
    var spoken = TONGUES.get(nth % TONGUES.size());
    var interview = List.of("es", "ar").contains(spoken) ? spoken : "en";
    var country = COUNTRIES.get(nth);
    return new Arrival(country, interview, spoken, DESKS.get(nth % DESKS.size()),
        STORIES.get(spoken) + nickname(country) + ".");
  }

  /** A word that stands in no other story. */
  String nickname() {
    return nickname(country);
  }

  private static String nickname(String country) {
    return "Tornasol" + country;
  }

  /** What lists call the country, in English. */
  String claim() {
    return Tongue.of("en").language().country(country);
  }

  /** What is typed and picked, by screen, the least that says all of this. */
  Map<Integer, Map<String, String>> screens() {
    return new TreeMap<>(Map.of(1, Map.of("lang", interview, "lang_speak", spoken, "consent", "yes"),
        2, Map.of("role", "self"),
        4, Map.of("allegation", "gang", "source_country", country, "program", PROGRAMS.get(desk)),
        5, Map.of("harm", "other", "story", story)));
  }

  /** The same as answers. */
  Answers meant() {
    return Fixture.read("10-quc-gt-minimal").meant().with("lang", new Answer.Code(interview))
        .with("lang_speak", new Answer.Code(spoken)).with("source_country", new Answer.Code(country))
        .with("program", new Answer.Codes(List.of(PROGRAMS.get(desk)))).with("harm", new Answer.Codes(List.of("other")))
        .with("story", new Answer.Words(story));
  }
}
