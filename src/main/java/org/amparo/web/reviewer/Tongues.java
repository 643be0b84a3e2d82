package org.amparo.web.reviewer;

import java.util.Locale;
import org.amparo.language.Language;
import org.amparo.language.Languages;
import org.amparo.web.shell.Words;

/** Languages by the names that the reader knows them by, or by their own where the reader's language has none. */
public record Tongues(Languages languages, Words words) {
  public String name(String tag) {
    if (tag.equals(languages.other())) {
      return words.get("list.unknown");
    }
    var reader = words.language().locale();
    var locale = Locale.forLanguageTag(tag);
    var name = locale.getDisplayLanguage(reader).equals(locale.getLanguage()) ? "" : locale.getDisplayName(reader);
    return name.isEmpty() ? languages.find(tag).map(Language::endonym).orElse(tag) : name;
  }
}
