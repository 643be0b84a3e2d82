package org.amparo.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One question of the interview; each kind knows how to read its own answer from a page and what to remark on it. */
public sealed interface Question permits Choice, Written {
  Basics basics();

  /** The kind's name in configuration and pages: single, multi, checkbox, language, country, date … */
  String kind();

  /** What the page says to this question; nothing is thrown away because it does not fit. */
  Optional<Answer> read(Form form, Consumer<Remark> remarks);

  /** Whether the page asked this at all: nothing posted is then an answer taken back. */
  default boolean posted(Form form) {
    var asked = form.values("asked");
    return asked.isEmpty() || asked.contains(id());
  }

  /** Says what another look would help with; never refuses. */
  default void check(Answer answer, LocalDate today, Consumer<Remark> remarks) {}

  default List<Option> options() {
    return List.of();
  }

  /** What stands answered before anyone answers. */
  default Optional<Answer> preset() {
    return Optional.empty();
  }

  /** Option codes that cannot be taken away. */
  default Set<String> locked() {
    return Set.of();
  }

  /** What every kind has. */
  record Basics(
      String id, int screen, boolean required, Sensitivity sensitivity, boolean countable, Condition showIf) {}

  default String id() {
    return basics().id();
  }

  default int screen() {
    return basics().screen();
  }

  default boolean required() {
    return basics().required();
  }

  default Sensitivity sensitivity() {
    return basics().sensitivity();
  }

  default Condition showIf() {
    return basics().showIf();
  }

  default Optional<Option> option(String code) {
    return options().stream().filter(o -> o.code().equals(code)).findFirst();
  }

  default String labelKey() {
    return "q." + id() + ".label";
  }

  /** The phrase that helps, which need not be there. */
  default String helpKey() {
    return "q." + id() + ".help";
  }

  default String whyKey() {
    return "q." + id() + ".why";
  }

  /** The line that says when the question counts, for pages where its condition is answered on the same screen. */
  default String onlyIfKey() {
    return "q." + id() + ".onlyif";
  }
}
