package org.amparo.transparency;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tables of a report, each with what its rows and its columns are; never more than two things at once. */
public enum Sheet {
  RECEIVED("t1a", "month", "urgency"),
  FIRST_READ("t1b", "month", "urgency"),
  CLOSED("t1c", "month", "urgency"),
  PROGRAM_HARM("t2", "program", "harm"),
  COUNTRY_ALLEGATION("t3", "country", "allegation"),
  AGENCY_HARM("t4", "us_agency", "harm"),
  FINDING_PROGRAM("t5", "program", "finding"),
  RESULT("t6", "result", "reports"),
  READ_BY_URGENCY("t7a", "urgency", "wait"),
  READ_BY_LANGUAGE("t7b", "language", "wait"),
  CLOSED_BY_URGENCY("t7c", "urgency", "wait"),
  CLOSED_BY_LANGUAGE("t7d", "language", "wait"),
  LANGUAGE_ROLE("t8", "language", "role"),
  REFERRAL("t9", "channel", "answer"),
  SYSTEM("t10", "system", "events");

  private final String code;
  private final String rows;
  private final String columns;

  Sheet(String code, String rows, String columns) {
    this.code = code;
    this.rows = rows;
    this.columns = columns;
  }

  static Optional<Sheet> of(String code) {
    return Arrays.stream(values()).filter(sheet -> sheet.code.equals(code)).findFirst();
  }

  public String code() {
    return code;
  }

  /** What a row is: the list its code is from. */
  public String rows() {
    return rows;
  }

  public String columns() {
    return columns;
  }

  /** Whether a report can stand in several rows or columns, so that sums count it more than once. */
  public boolean countsMentions() {
    return switch (this) {
      case PROGRAM_HARM, COUNTRY_ALLEGATION, AGENCY_HARM, FINDING_PROGRAM, REFERRAL -> true;
      default -> false;
    };
  }

  /** Whether it says how long people waited, in the middle and at worst for nine of ten. */
  public boolean isAboutWaiting() {
    return columns.equals("wait");
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
