package org.amparo.transparency;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Three months of a year: what one report is about. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
  private static final String CODE = "2[0-9]{3}-q[1-4]";

  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  /** From what stands in an address, such as {@code 2026-q3}. */
  public static Optional<Quarter> read(String code) {
    return Optional.of(code).filter(text -> text.matches(CODE))
        .map(text -> new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0'));
  }

  public String code() {
    return year + "-q" + number;
  }

  public List<YearMonth> months() {
    return IntStream.range(0, 3).mapToObj(month -> YearMonth.of(year, number * 3 - 2).plusMonths(month)).toList();
  }

  public LocalDate firstDay() {
    return months().get(0).atDay(1);
  }

  public LocalDate lastDay() {
    return months().get(2).atEndOfMonth();
  }

  public boolean has(LocalDate day) {
    return of(day).equals(this);
  }

  public Quarter before() {
    return of(firstDay().minusDays(1));
  }

  @Override
  public int compareTo(Quarter other) {
    return firstDay().compareTo(other.firstDay());
  }
}
