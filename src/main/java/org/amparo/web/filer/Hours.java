package org.amparo.web.filer;

import java.time.ZonedDateTime;
import org.amparo.language.Language;

/** A day and an hour as people say it. */
final class Hours {
  private Hours() {}

  static String said(ZonedDateTime moment, Language language) {
    var pattern = java.time.format.DateTimeFormatter.ofLocalizedTime(java.time.format.FormatStyle.SHORT);
    return language.day(moment.toLocalDate()) + ", "
        + language.own(pattern.withLocale(language.locale()).format(moment.toLocalTime()));
  }
}
