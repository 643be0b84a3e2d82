package org.amparo.web.filer;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.amparo.language.Language;
import org.amparo.web.shell.Words;

/** A day and an hour as people say it. */
final class Hours {
  private Hours() {}

  static String said(ZonedDateTime moment, Language language, Words words) {
    var hour = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language.locale());
    return words.say("moment", moment.toLocalDate(), language.own(hour.format(moment)));
  }
}
