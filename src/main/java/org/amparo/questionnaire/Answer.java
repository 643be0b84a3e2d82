package org.amparo.questionnaire;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a person gave to one question; none of them ever prints itself. */
public sealed interface Answer {
  /** Option codes in this answer, in the order they were picked; none if it is not made of codes. */
  default Set<String> codes() {
    return Set.of();
  }

  /** One option, language or country. */
  record Code(String code) implements Answer {
    @Override
    public Set<String> codes() {
      return Set.of(code);
    }

    @Override
    public String toString() {
      return "Code[redacted]";
    }
  }

  /** Several options, in the order they were picked. */
  record Codes(List<String> picked) implements Answer {
    public Codes {
      picked = picked.stream().distinct().toList();
    }

    @Override
    public Set<String> codes() {
      return Collections.unmodifiableSet(new LinkedHashSet<>(picked));
    }

    @Override
    public String toString() {
      return "Codes[redacted]";
    }
  }

  /** A ticked box. */
  record Yes() implements Answer {}

  /** @param value null if what was typed is not a day; {@code typed} is day/month/year as written */
  record Day(LocalDate value, boolean approx, String typed) implements Answer {
    public Optional<LocalDate> day() {
      return Optional.ofNullable(value);
    }

    /** What stood in the three fields, to be shown again. */
    public List<String> fields() {
      return Typed.fields(typed, 3);
    }

    @Override
    public String toString() {
      return "Day[redacted]";
    }
  }

  /** @param value null if what was typed is not a month; {@code typed} is month/year as written */
  record Month(YearMonth value, boolean approx, String typed) implements Answer {
    public Optional<YearMonth> month() {
      return Optional.ofNullable(value);
    }

    public List<String> fields() {
      return Typed.fields(typed, 2);
    }

    @Override
    public String toString() {
      return "Month[redacted]";
    }
  }

  /** Free text, exactly as written. */
  record Words(String text) implements Answer {
    @Override
    public String toString() {
      return "Words[redacted]";
    }
  }

  /** An identifier as written; {@code canonical} null if it is unusual, and then a warning code. */
  record Identified(String typed, String canonical, String warning) implements Answer {
    @Override
    public String toString() {
      return "Identified[redacted]";
    }
  }

  /** The answers of a group, by part. */
  record Parts(Map<String, Answer> parts) implements Answer {
    public Parts {
      parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    public Optional<Answer> of(String part) {
      return Optional.ofNullable(parts.get(part));
    }

    @Override
    public String toString() {
      return "Parts[" + parts.size() + "]";
    }
  }
}
