package org.amparo.questionnaire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amparo.language.Digits;

/** Questions that are answered by writing or giving something. */
public sealed interface Written extends Question {

  @Override
  default boolean posted(Form form) {
    return Stream.of("", ".day", ".month", ".year").anyMatch(c -> !form.values(id() + c).isEmpty());
  }

  /** A day, from three fields in any script's digits. */
  record Day(Basics basics, Window window, boolean approx) implements Written {
    @Override
    public String kind() {
      return "date";
    }

    @Override
    public Optional<Answer> read(Form form, Consumer<Remark> remarks) {
      var day = form.first(id() + ".day");
      var month = form.first(id() + ".month");
      var year = form.first(id() + ".year");
      // A page may offer this year picked already: a year alone is no answer.
      if (day.isEmpty() && month.isEmpty()) return Optional.empty();
      var value = day(Digits.number(year), Digits.number(month), Digits.number(day));
      return Optional.of(new Answer.Day(value.orElse(null), ticked(form, id()), Typed.join(day, month, year)));
    }

    @Override
    public void check(Answer answer, LocalDate today, Consumer<Remark> remarks) {
      if (!(answer instanceof Answer.Day d)) return;
      if (d.value() == null) remarks.accept(Remark.of(id(), "remark.day_unread"));
      else if (window.before(d.value(), today)) remarks.accept(Remark.of(id(), "remark.day_past"));
      else if (window.after(d.value(), today)) remarks.accept(Remark.of(id(), "remark.day_far"));
    }

    private static Optional<LocalDate> day(OptionalInt year, OptionalInt month, OptionalInt day) {
      try {
        return day.isEmpty() ? Optional.empty()
            : Written.month(year, month).map(m -> m.atDay(day.getAsInt()));
      } catch (DateTimeException e) {
        return Optional.empty();   // 31 February: kept as typed
      }
    }
  }

  /** A month and a year. */
  record Month(Basics basics, boolean approx) implements Written {
    @Override
    public String kind() {
      return "month";
    }

    @Override
    public Optional<Answer> read(Form form, Consumer<Remark> remarks) {
      var month = form.first(id() + ".month");
      var year = form.first(id() + ".year");
      if (month.isEmpty() && year.isEmpty()) return Optional.empty();
      var value = Written.month(Digits.number(year), Digits.number(month));
      return Optional.of(new Answer.Month(value.orElse(null), ticked(form, id()), Typed.join(month, year)));
    }

    @Override
    public void check(Answer answer, LocalDate today, Consumer<Remark> remarks) {
      if (answer instanceof Answer.Month m && m.value() == null) remarks.accept(Remark.of(id(), "remark.month_unread"));
    }
  }

  /** One line of text. */
  record Line(Basics basics, int maxLength) implements Written {
    @Override
    public String kind() {
      return "text";
    }

    @Override
    public Optional<Answer> read(Form form, Consumer<Remark> remarks) {
      return Optional.of(form.first(id())).filter(t -> !t.isEmpty()).map(Answer.Words::new);
    }

    @Override
    public void check(Answer answer, LocalDate today, Consumer<Remark> remarks) {
      tooLong(id(), answer, maxLength, remarks);
    }
  }

  /** A story in the person's own words; {@code scan} looks in it for identifiers that tell who someone is. */
  record LongText(Basics basics, int maxLength, boolean scan) implements Written {
    @Override
    public String kind() {
      return "longtext";
    }

    @Override
    public Optional<Answer> read(Form form, Consumer<Remark> remarks) {
      return form.values(id()).stream().findFirst().filter(t -> !t.isBlank())
          .map(t -> new Answer.Words(t.replace("\r\n", "\n")));   // a form sends every line end as two signs
    }

    @Override
    public void check(Answer answer, LocalDate today, Consumer<Remark> remarks) {
      tooLong(id(), answer, maxLength, remarks);
    }
  }

  /** Papers, which go their own way into the store. */
  record Files(Basics basics, List<Option> options, int maxFiles) implements Written {
    @Override
    public String kind() {
      return "files";
    }

    @Override
    public Optional<Answer> read(Form form, Consumer<Remark> remarks) {
      return Optional.empty();
    }
  }

  /** A small group of questions that belong together; the ids of its parts are {@code group.part}. */
  record Group(Basics basics, List<Question> parts) implements Written {
    @Override
    public String kind() {
      return "group";
    }

    @Override
    public boolean posted(Form form) {
      return parts.stream().anyMatch(p -> p.posted(form));
    }

    /** A part's name inside the group. */
    public String part(Question part) {
      return part.id().substring(id().length() + 1);
    }

    @Override
    public Optional<Answer> read(Form form, Consumer<Remark> remarks) {
      var given = new TreeMap<String, Answer>();
      parts.forEach(p -> p.read(form, remarks).ifPresent(a -> given.put(part(p), a)));
      return given.isEmpty() ? Optional.empty() : Optional.of(new Answer.Parts(given));
    }

    @Override
    public void check(Answer answer, LocalDate today, Consumer<Remark> remarks) {
      if (!(answer instanceof Answer.Parts given)) return;
      parts.forEach(p -> given.of(part(p)).ifPresent(a -> p.check(a, today, remarks)));
    }
  }

  /** A number that an office gave; an unusual one is kept, with a warning. */
  record Identifier(Basics basics, Identifiers.Kind identifier) implements Written {
    @Override
    public String kind() {
      return "identifier";
    }

    @Override
    public Optional<Answer> read(Form form, Consumer<Remark> remarks) {
      return Optional.of(form.first(id())).filter(t -> !t.isEmpty()).map(identifier::check);
    }

    @Override
    public void check(Answer answer, LocalDate today, Consumer<Remark> remarks) {
      if (answer instanceof Answer.Identified i && i.warning() != null) {
        remarks.accept(Remark.of(id(), "remark." + identifier.code() + "." + i.warning()));
      }
    }
  }

  private static Optional<YearMonth> month(OptionalInt year, OptionalInt month) {
    if (year.isEmpty() || month.isEmpty() || month.getAsInt() < 1 || month.getAsInt() > 12) return Optional.empty();
    var y = year.getAsInt();
    return y > 9999 ? Optional.empty() : Optional.of(YearMonth.of(y < 100 ? 2000 + y : y, month.getAsInt()));
  }

  private static boolean ticked(Form form, String id) {
    return !form.values(id + ".approx").isEmpty();
  }

  private static void tooLong(String id, Answer answer, int limit, Consumer<Remark> remarks) {
    if (!(answer instanceof Answer.Words w) || limit == 0) return;
    var length = w.text().codePointCount(0, w.text().length());
    if (length > limit) remarks.accept(Remark.of(id, "remark.too_long", length, limit, length - limit));
  }
}
