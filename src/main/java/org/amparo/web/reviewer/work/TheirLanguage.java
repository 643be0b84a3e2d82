package org.amparo.web.reviewer.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.amparo.complaint.OpenCase;
import org.amparo.language.Language;
import org.amparo.language.Languages;
import org.amparo.web.shell.Words;

/** The language in which the person reads their page, as they chose it; the reviewer's, if it is offered no more. */
@Dependent
class TheirLanguage {
  private final Languages languages;
  private final Words words;

  @Inject
  TheirLanguage(Languages languages, Words words) {
    this.languages = languages;
    this.words = words;
  }

  Language of(OpenCase open) {
    return open.answers().of("lang").flatMap(given -> given.codes().stream().findFirst())
        .map(this::offered).orElse(words.language());
  }

  /** The offered language of this tag, else the reviewer's. */
  Language offered(String tag) {
    return languages.offered().stream().filter(language -> language.tag().equals(tag)).findFirst()
        .orElse(words.language());
  }
}
