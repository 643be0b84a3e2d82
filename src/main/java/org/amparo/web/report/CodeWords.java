package org.amparo.web.report;

import java.time.YearMonth;
import java.util.OptionalLong;
import org.amparo.language.Languages;
import org.amparo.transparency.Sheet;
import org.amparo.web.shell.Words;

/** The codes of a report in the words of a language; a code that no list has any more stands as it is. */
final class CodeWords {
  private static final int HOURS_A_DAY = 24;

  private final Words words;
  private final Languages languages;

  CodeWords(Words words, Languages languages) {
    this.words = words;
    this.languages = languages;
  }

  /** @param list what the code is: of rows or of columns */
  String say(String list, String code) {
    if (words.has("report." + code)) return words.get("report." + code);
    return switch (list) {
      case "month" -> words.language().month(YearMonth.parse(code));
      case "country" -> words.language().country(code);
      case "language" -> languages.find(code).map(language -> language.endonym()).orElse(code);
      case "urgency" -> phrase("urgency." + code, code);
      default -> phrase("taxonomy." + list + "." + code, phrase("channel." + code, code));
    };
  }

  String cell(Sheet sheet, OptionalLong value) {
    if (value.isEmpty()) return words.get(sheet.isAboutWaiting() ? "report.few" : "report.covered");
    return sheet.isAboutWaiting() ? within(value.getAsLong()) : words.language().number(value.getAsLong());
  }

  private String within(long hours) {
    if (hours == 0) return words.get("report.longer");
    return hours <= HOURS_A_DAY ? words.say("report.hours", hours) : words.say("report.days", hours / HOURS_A_DAY);
  }

  private String phrase(String key, String otherwise) {
    return words.has(key) ? words.get(key) : otherwise;
  }
}
