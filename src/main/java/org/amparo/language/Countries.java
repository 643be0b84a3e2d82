package org.amparo.language;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The countries of ISO 3166-1, with their names and order in a language (CLDR, through the JDK). */
public final class Countries {
  private static final Set<String> CODES = Set.of(Locale.getISOCountries());
  private static final Map<Locale, List<Country>> SORTED = new ConcurrentHashMap<>();

  /** A country's code and its name in one language. */
  public record Country(String code, String name) {}

  private Countries() {}

  public static boolean has(String code) {
    return CODES.contains(code);
  }

  /** All countries by name, as a reader of the language looks them up. */
  public static List<Country> in(Language language) {
    return in(language.locale());
  }

  private static List<Country> in(Locale locale) {
    return SORTED.computeIfAbsent(locale, l -> CODES.stream().map(c -> new Country(c, name(c, l)))
        .sorted(Comparator.comparing(Country::name, Collator.getInstance(l))).toList());
  }

  static String name(String code, Locale locale) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
  }

  /** The country that someone means by a code or by its name in one of the languages. */
  public static Optional<String> meant(String typed, List<Locale> locales) {
    var plain = typed.strip();
    var code = plain.toUpperCase(Locale.ROOT);
    if (CODES.contains(code)) return Optional.of(code);
    return locales.stream().flatMap(l -> {
      var same = Collator.getInstance(l);
      same.setStrength(Collator.PRIMARY);
      return in(l).stream().filter(c -> same.compare(c.name, plain) == 0).map(Country::code);
    }).findFirst();
  }
}
