package org.amparo.language;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.platform.ConfigNode;
import org.amparo.platform.Faults;

/** The languages of {@code config/languages.json}: those that pages are offered in, and all that a person may speak. */
public final class Languages {
  private static final String FILE = "languages.json";
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z]{2,4})?");
  private final List<Language> all;
  private final Language first;
  private final String other;

  private Languages(List<Language> all, Language first, String other) {
    this.all = all;
    this.first = first;
    this.other = other;
  }

  public static Languages read(Path configDirectory) {
    var faults = new Faults();
    var root = ConfigNode.read(configDirectory, FILE, faults);
    var all = root.each("languages", "tag", Languages::language);
    checkOnce(all, faults);
    var tag = root.text("default");
    var first = all.stream().filter(l -> l.on() && l.tag().equals(tag)).findFirst();
    if (first.isEmpty()) {
      root.at("default").fault("is not a language that is switched on.", "Name one with \"on\": true.");
    }
    var other = root.text("other", "und");
    faults.refuseIfAny();
    return new Languages(all, first.orElseThrow(), other);
  }

  /** The languages that pages are offered in. */
  public List<Language> offered() {
    return all.stream().filter(Language::on).toList();
  }

  /** Every language that a person may say they speak. */
  public List<Language> all() {
    return all;
  }

  /** The tag that stands for a language not in the list. */
  public String other() {
    return other;
  }

  public Optional<Language> find(String tag) {
    return all.stream().filter(l -> l.tag().equals(tag)).findFirst();
  }

  public Language of(String tag) {
    return find(tag).orElseThrow(() -> new NoSuchElementException("no language has this tag"));
  }

  /** The offered language that a browser asks for, or the default one; a broken header is no header. */
  public Language best(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 1000) return first;
    var tags = offered().stream().map(Language::tag).toList();
    return Optional.ofNullable(Locale.lookupTag(ranges(acceptLanguage), tags))
        .flatMap(t -> offered().stream().filter(l -> l.tag().equalsIgnoreCase(t)).findFirst()).orElse(first);
  }

  private static List<Locale.LanguageRange> ranges(String header) {
    try {
      return Locale.LanguageRange.parse(header);
    } catch (IllegalArgumentException e) {
      return List.of();   // a hostile or odd header says nothing
    }
  }

  private static Language language(String tag, ConfigNode n) {
    if (!TAG.matcher(tag).matches()) n.fault("is not a language tag.", "Write it like en, pt-BR or zh-Hans.");
    var on = n.flag("on");
    var direction = n.text("dir", "ltr");
    if (!direction.matches("ltr|rtl")) n.at("dir").fault("is not a direction.", "Write ltr or rtl.");
    var patterns = on ? new Language.Patterns(n.text("day"), n.text("date"), n.text("month"))
        : new Language.Patterns("uuuu-MM-dd", "uuuu-MM-dd", "uuuu-MM");
    return new Language(tag, n.text("endonym"), direction, n.text("digits", "latn"), n.number("tier", 3), on,
        Locale.forLanguageTag(n.text("locale", tag)), patterns);
  }

  private static void checkOnce(List<Language> all, Faults faults) {
    var seen = new HashSet<String>();
    all.stream().map(Language::tag).filter(t -> !seen.add(t))
        .forEach(t -> faults.add(FILE, "languages \"" + t + "\"", "stands there twice.", "Take one out."));
  }
}
