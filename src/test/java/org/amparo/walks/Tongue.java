package org.amparo.walks;

import java.nio.file.Path;
import java.util.Locale;
import org.amparo.language.Language;
import org.amparo.language.Languages;
import org.amparo.language.Phrases;

/** The words that pages say in one language, so that a walker presses what a person would read. */
record Tongue(Language language) {
  private static final Languages LANGUAGES = Languages.read(Path.of("config"));
  private static final Phrases PHRASES = Phrases.read(Path.of("translations"), LANGUAGES);

  static Tongue of(String tag) {
    return new Tongue(LANGUAGES.of(tag));
  }

  String say(String key, Object... given) {
    return PHRASES.say(language, key, given);
  }

  boolean has(String key) {
    return PHRASES.has(key);
  }

  /** What a reader of this language calls another, or what that calls itself. */
  String name(String tag) {
    var other = Locale.forLanguageTag(tag);
    var known = !other.getDisplayLanguage(language.locale()).equals(other.getLanguage());
    return known ? other.getDisplayName(language.locale()) : LANGUAGES.of(tag).endonym();
  }
}
