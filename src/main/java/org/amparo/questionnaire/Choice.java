package org.amparo.questionnaire;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.amparo.language.Countries;

/** Questions that are answered by picking. */
public sealed interface Choice extends Question {

  /** One of a few (radio buttons). */
  record Single(Basics basics, List<Option> options, Optional<String> standard) implements Choice {
    @Override
    public String kind() {
      return "single";
    }

    @Override
    public Optional<Answer> preset() {
      return standard.map(Answer.Code::new);
    }

    @Override
    public Optional<Answer> read(Form form, Consumer<Remark> remarks) {
      return known(this, List.of(form.first(id())), remarks).stream().findFirst().map(Answer.Code::new);
    }
  }

  /** As many as fit (check boxes). */
  record Multi(Basics basics, List<Option> options, int maxPick, List<String> standard, Set<String> locked,
      boolean collapsed) implements Choice {
    @Override
    public String kind() {
      return "multi";
    }

    @Override
    public Optional<Answer> preset() {
      return standard.isEmpty() ? Optional.empty() : Optional.of(new Answer.Codes(standard));
    }

    @Override
    public Optional<Answer> read(Form form, Consumer<Remark> remarks) {
      var picked = new LinkedHashSet<>(locked);
      picked.addAll(known(this, form.values(id()), remarks));
      return picked.isEmpty() ? Optional.empty() : Optional.of(new Answer.Codes(List.copyOf(picked)));
    }

    @Override
    public void check(Answer answer, LocalDate today, Consumer<Remark> remarks) {
      var picked = answer.codes();
      if (maxPick > 0 && picked.size() > maxPick) {
        remarks.accept(Remark.of(id(), "remark.too_many", picked.size(), maxPick));
      }
      // Both stay: "none of these" beside "life at risk" must not hide the danger.
      if (picked.size() > 1 && options.stream().anyMatch(o -> o.exclusive() && picked.contains(o.code()))) {
        remarks.accept(Remark.of(id(), "remark.exclusive"));
      }
    }
  }

  /** A box to say yes with. */
  record Checkbox(Basics basics) implements Choice {
    @Override
    public String kind() {
      return "checkbox";
    }

    @Override
    public Optional<Answer> read(Form form, Consumer<Remark> remarks) {
      return form.first(id()).equals("yes") ? Optional.of(new Answer.Yes()) : Optional.empty();
    }
  }

  /** A language, by tag. */
  record LanguageChoice(Basics basics, List<String> tags) implements Choice {
    @Override
    public String kind() {
      return "language";
    }

    @Override
    public Optional<Answer> read(Form form, Consumer<Remark> remarks) {
      var tag = form.first(id());
      if (tag.isEmpty()) return Optional.empty();
      if (tags.contains(tag)) return Optional.of(new Answer.Code(tag));
      remarks.accept(Remark.of(id(), "remark.unknown_option"));
      return Optional.empty();
    }
  }

  /** A country by its ISO 3166-1 code; its name in an offered language is understood too. */
  record CountryChoice(Basics basics, boolean allowUnknown, List<Locale> locales) implements Choice {
    static final String UNKNOWN = "unknown";

    boolean knows(String code) {
      return Countries.has(code) || allowUnknown && code.equals(UNKNOWN);
    }

    @Override
    public String kind() {
      return "country";
    }

    @Override
    public Optional<Answer> read(Form form, Consumer<Remark> remarks) {
      var typed = form.first(id());
      if (typed.isEmpty()) return Optional.empty();
      if (allowUnknown && typed.equals(UNKNOWN)) return Optional.of(new Answer.Code(UNKNOWN));
      var meant = Countries.meant(typed, locales);
      return Optional.of(meant.<Answer>map(Answer.Code::new).orElseGet(() -> new Answer.Words(typed)));
    }

    @Override
    public void check(Answer answer, LocalDate today, Consumer<Remark> remarks) {
      if (answer instanceof Answer.Words) remarks.accept(Remark.of(id(), "remark.country"));
    }
  }

  private static List<String> known(Question question, List<String> posted, Consumer<Remark> remarks) {
    var real = posted.stream().filter(c -> !c.isEmpty()).toList();
    if (real.stream().anyMatch(c -> question.option(c).isEmpty())) {
      remarks.accept(Remark.of(question.id(), "remark.unknown_option"));
    }
    return real.stream().filter(c -> question.option(c).isPresent()).toList();
  }
}
