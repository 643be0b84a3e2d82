package org.amparo.complaint;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.amparo.language.Languages;
import org.amparo.language.Phrases;
import org.amparo.platform.ConfigurationException;
import org.amparo.platform.Faults;
import org.amparo.questionnaire.Identifiers;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.questionnaire.Taxonomies;

/** All that a steward edits as files, read together and held against each other. */
public record Rulebook(Languages languages, Phrases phrases, Questionnaire questionnaire, Taxonomies taxonomies,
    Identifiers identifiers, Routing routing, Referrals referrals) {

  /** @throws ConfigurationException with every fault of every file */
  public static Rulebook read(Path config, Path translations) {
    var faults = new Faults();
    var languages = part(faults, () -> Languages.read(config));
    var phrases = languages.flatMap(l -> part(faults, () -> Phrases.read(translations, l)));
    var questionnaire = languages.flatMap(l -> part(faults, () -> Questionnaire.read(config)));
    var routing = questionnaire.flatMap(q -> part(faults, () -> Routing.read(config, q)));
    phrases.ifPresent(p -> {
      questionnaire.ifPresent(q -> faults.addAll(p.missing(q.phraseKeys(), "questionnaire.json")));
      routing.ifPresent(r -> faults.addAll(p.missing(r.phraseKeys(), "routing.json")));
      if (questionnaire.isPresent()) faults.addAll(p.missing(Taxonomies.read(config).phraseKeys(), "taxonomies.json"));
    });
    faults.refuseIfAny();
    return new Rulebook(languages.orElseThrow(), phrases.orElseThrow(), questionnaire.orElseThrow(),
        Taxonomies.read(config), Identifiers.read(config), routing.orElseThrow(), Referrals.read(config));
  }

  private static <T> Optional<T> part(Faults faults, Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (ConfigurationException e) {
      faults.addAll(e.faults());
      return Optional.empty();
    }
  }
}
