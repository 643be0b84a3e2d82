package org.amparo.web.reviewer;

import java.nio.file.Path;
import org.amparo.language.Languages;
import org.amparo.language.Phrases;
import org.amparo.web.shell.Words;

/** The words of a reviewer in each language. */
final class Desk {
  static final Languages LANGUAGES = Languages.read(Path.of("config"));
  private static final Phrases PHRASES = Phrases.read(Path.of("translations"), LANGUAGES);

  private Desk() {}

  static Words in(String tag) {
    return new Words(PHRASES, LANGUAGES.of(tag));
  }
}
