package org.amparo.web.reviewer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.ledger.Act;
import org.amparo.ledger.Actor;
import org.amparo.ledger.Sought;
import org.amparo.questionnaire.Form;

/** What a reader of the ledger asked to see; a thing typed that cannot be meant asks for nothing. */
record LedgerForm(Form form) {
  /** How the codes of acts begin that are chosen together. */
  static final List<String> KINDS = kinds();

  Sought sought() {
    return new Sought(Optional.of(form.first("who")).filter(code -> code.matches("[A-Za-z0-9.]{1,80}")).map(Actor::new),
        Optional.of(form.first("kind")).filter(KINDS::contains).orElse(""),
        digits("desk", 32), digits("case", 8), day("from"), day("until"));
  }

  boolean asks() {
    return !sought().equals(Sought.ALL);
  }

  private String digits(String field, int most) {
    var typed = form.first(field).toLowerCase(Locale.ROOT).replaceAll("[^0-9a-f]", "");
    return typed.substring(0, Math.min(most, typed.length()));
  }

  private Optional<LocalDate> day(String field) {
    try {
      return Optional.of(form.first(field)).filter(text -> !text.isBlank()).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static List<String> kinds() {
    return Arrays.stream(Act.values()).map(act -> act.code().replaceFirst("\\..*", "")).distinct().sorted().toList();
  }
}
