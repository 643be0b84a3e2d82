package org.amparo.web.shell;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.amparo.language.Language;
import org.amparo.language.Phrases;

/** The phrases of one language as pages read them: {@code #{t['key']}}, {@code #{phrases.say('key', x)}}. */
public final class Words extends AbstractMap<String, String> {
  private final Phrases phrases;
  private final Language language;

  public Words(Phrases phrases, Language language) {
    this.phrases = phrases;
    this.language = language;
  }

  @Override
  public String get(Object key) {
    return phrases.say(language, (String) key);
  }

  public String say(String key, Object... given) {
    return phrases.say(language, key, given);
  }

  /** The form of a counted phrase that goes with the number. */
  public String count(String key, long n) {
    return phrases.count(language, key, n);
  }

  public Language language() {
    return language;
  }

  /** The same phrases in another language. */
  public Words in(Language other) {
    return new Words(phrases, other);
  }

  public boolean has(String key) {
    return phrases.has(key);
  }

  /** Pages ask for phrases by name only. */
  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return Set.of();
  }
}
