package org.amparo.questionnaire;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which phrases a questionnaire cannot be asked without. */
final class Wording {
  static final String LANGUAGE_OTHER = "language.other";
  static final String COUNTRY_UNKNOWN = "country.unknown";

  private Wording() {}

  static Set<String> keys(Questionnaire questionnaire) {
    var keys = new TreeSet<String>();
    questionnaire.screens().forEach(s -> {
      keys.add(s.titleKey());
      keys.add(s.introKey());
      keys.addAll(s.warningKeys());
    });
    questionnaire.questions().forEach(q -> {
      of(q).forEach(keys::add);
      keys.add(q.whyKey());
      if (questionnaire.hangsOnItsOwnScreen(q)) keys.add(q.onlyIfKey());
    });
    keys.addAll(Set.of(LANGUAGE_OTHER, COUNTRY_UNKNOWN));
    return keys;
  }

  private static Stream<String> of(Question q) {
    var parts = q instanceof Written.Group g ? g.parts().stream().flatMap(Wording::of) : Stream.<String>of();
    var options = q.options().stream()
        .flatMap(o -> Stream.concat(Stream.of(o.phraseKey()), o.group().stream()));
    return Stream.concat(Stream.of(q.labelKey()), Stream.concat(options, parts));
  }
}
