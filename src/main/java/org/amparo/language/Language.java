package org.amparo.language;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** A language as its readers know it: its own name, direction, digits, days and numbers. */
public record Language(String tag, String endonym, String direction, String digits, int tier, boolean on,
    Locale locale, Patterns patterns) {

  /** How days and months are written (java.time patterns); only languages that are switched on need them. */
  public record Patterns(String day, String date, String month) {}

  public boolean rightToLeft() {
    return direction.equals("rtl");
  }

  /** "Tuesday, March 10". */
  public String day(LocalDate day) {
    return written(patterns.day, day);
  }

  /** "March 10, 2026". */
  public String date(LocalDate day) {
    return written(patterns.date, day);
  }

  /** "March 2026". */
  public String month(YearMonth month) {
    return written(patterns.month, month);
  }

  /** "March", for a list of months to pick from. */
  public String monthName(int month) {
    return written("LLLL", YearMonth.of(2000, month));
  }

  /** A count: grouped in thousands as this language does. */
  public String number(long n) {
    return written(NumberFormat.getIntegerInstance(locale), n);
  }

  /** A measure, with one decimal at most: "2.1". */
  public String decimal(double n) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(1);
    return written(format, n);
  }

  /** Pinned by hand: JDK 17 and later CLDR disagree about the digits of Arabic. */
  private String written(NumberFormat style, Number n) {
    var format = (DecimalFormat) style;
    var symbols = DecimalFormatSymbols.getInstance(locale);
    if (digits.equals("arab") || digits.equals("arabext")) {
      symbols.setGroupingSeparator('\u066C');
      symbols.setDecimalSeparator('\u066B');
    }
    symbols.setZeroDigit('0');
    format.setDecimalFormatSymbols(symbols);
    return own(format.format(n));
  }

  /** A text with 0 to 9 in this language's own digits: for years and days, never for codes and A-Numbers. */
  public String own(String text) {
    return Digits.from(text, zero());
  }

  /** The CLDR plural category of a count: zero, one, two, few, many or other. */
  public String plural(long n) {
    return Plural.of(tag, n);
  }

  /** A country's name in this language, by ISO 3166-1 code. */
  public String country(String code) {
    return Countries.name(code, locale);
  }

  private String written(String pattern, TemporalAccessor when) {
    var style = DecimalStyle.STANDARD.withZeroDigit('0');
    return own(DateTimeFormatter.ofPattern(pattern, locale).withDecimalStyle(style).format(when));
  }

  private int zero() {
    return switch (digits) {
      case "arab" -> 0x0660;
      case "arabext" -> 0x06F0;
      case "deva" -> 0x0966;
      case "beng" -> 0x09E6;
      default -> '0';
    };
  }
}
