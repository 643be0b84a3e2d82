package org.amparo.language;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.platform.ConfigurationException;
import org.amparo.platform.Fault;
import org.amparo.platform.Faults;

/** Every human word of the product, by key and language; a language without a phrase refuses the start. */
public final class Phrases {
  private static final Pattern GAP = Pattern.compile("\\{([0-9])}");
  private final Map<String, Map<String, String>> byLanguage;
  private final Set<String> keys;

  private Phrases(Map<String, Map<String, String>> byLanguage, Set<String> keys) {
    this.byLanguage = byLanguage;
    this.keys = keys;
  }

  /** Reads {@code translations/<tag>/*.properties} (UTF-8) of every offered language. */
  public static Phrases read(Path translationsDirectory, Languages languages) {
    var faults = new Faults();
    var byLanguage = new HashMap<String, Map<String, String>>();
    languages.offered().forEach(l -> byLanguage.put(l.tag(), PhraseFiles.read(translationsDirectory, l.tag(), faults)));
    var source = languages.best(null).tag();
    byLanguage.forEach((tag, phrases) -> PhraseFiles.compare(source, byLanguage.get(source), tag, phrases, faults));
    faults.refuseIfAny();
    return new Phrases(byLanguage, Set.copyOf(byLanguage.get(source).keySet()));
  }

  /** The phrase with {0}, {1} … put in: numbers and days in the language's own digits and form, all else as it is. */
  public String say(Language language, String key, Object... arguments) {
    var phrase = byLanguage.getOrDefault(language.tag(), Map.of()).get(key);
    if (phrase == null) throw new Fault("no phrase " + key + " in " + language.tag() + "; add it to translations/");
    // One pass: what is put in is never looked at again.
    return GAP.matcher(phrase).replaceAll(gap -> {
      var i = gap.group(1).charAt(0) - '0';
      return Matcher.quoteReplacement(i < arguments.length ? shown(language, arguments[i]) : gap.group());
    });
  }

  /** The form of a counted phrase that goes with the number: {@code key.one}, {@code key.few}, {@code key.other} … */
  public String count(Language language, String key, long n) {
    var form = key + "." + language.plural(n);
    return say(language, keys.contains(form) ? form : key + ".other", n);
  }

  public boolean has(String key) {
    return keys.contains(key);
  }

  public Set<String> keys() {
    return keys;
  }

  /** What is missing of the keys that some configuration file needs. */
  public List<ConfigurationException.Fault> missing(Collection<String> needed, String file) {
    return needed.stream().filter(k -> !has(k)).distinct().map(k -> new ConfigurationException.Fault(file, k,
        "has no phrase.", "Add " + k + " to a file in each folder of translations/.")).toList();
  }

  private static String shown(Language language, Object argument) {
    if (argument instanceof Number n) return language.number(n.longValue());
    if (argument instanceof LocalDate d) return language.day(d);
    var text = String.valueOf(argument);
    return text.matches("[0-9]{1,9}") ? language.number(Long.parseLong(text)) : text;
  }
}
