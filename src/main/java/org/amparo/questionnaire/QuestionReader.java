package org.amparo.questionnaire;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.platform.ConfigNode;

/** Reads one question of the self-contained text. */
final class QuestionReader {
  private static final String KINDS = "single, multi, checkbox, language, country, date, month, text, longtext, files, "
      + "group or identifier";
  private final Conditions conditions = new Conditions();

  Question question(String id, ConfigNode n) {
    var showIf = n.has("showIf") ? conditions.read(n.at("showIf")) : Condition.ALWAYS;
    return kind(new Question.Basics(id, n.number("screen", 0), n.flag("required"), sensitivity(n), n.flag("countable"),
        showIf), n);
  }

  private Question kind(Question.Basics b, ConfigNode n) {
    return switch (n.text("type")) {
      case "single" -> new Choice.Single(b, options(n), n.texts("default").stream().findFirst());
      case "multi" -> new Choice.Multi(b, options(n), n.number("maxPick", 0), n.texts("default"),
          new LinkedHashSet<>(n.texts("locked")), n.flag("collapsed"));
      case "checkbox" -> new Choice.Checkbox(b);
      case "language" -> new Choice.LanguageChoice(b, n.texts("tags"));
      case "country" -> new Choice.CountryChoice(b, n.flag("allowUnknown"),
          n.texts("locales").stream().map(Locale::forLanguageTag).toList());
      case "date" -> new Written.Day(b, Window.read(n), n.flag("approx"));
      case "month" -> new Written.Month(b, n.flag("approx"));
      case "text" -> new Written.Line(b, n.number("maxLength", 0));
      case "longtext" -> new Written.LongText(b, n.number("maxLength", 0), n.flag("piiScan"));
      case "files" -> new Written.Files(b, options(n), n.number("maxFiles", 0));
      case "group" -> new Written.Group(b, n.each("parts", "id", (part, p) -> part(b, part, p)));
      case "identifier" -> new Written.Identifier(b, identifier(n.at("identifier")));
      default -> unknown(b, n);
    };
  }

  private static Identifiers.Kind identifier(ConfigNode n) {
    return Identifiers.Kind.read(n.text("code"), n);
  }

  private Question part(Question.Basics group, String part, ConfigNode n) {
    return kind(new Question.Basics(group.id() + "." + part, group.screen(), false, group.sensitivity(),
        group.countable(), group.showIf()), n);
  }

  private static Question unknown(Question.Basics b, ConfigNode n) {
    n.at("type").fault("is not a kind of question.", "Write " + KINDS + ".");
    return new Written.Line(b, 0);
  }

  private static List<Option> options(ConfigNode n) {
    return n.list("options").stream().map(o -> new Option(o.text("code"), o.text("phrase"), o.flag("exclusive"),
        o.has("group") ? Optional.of(o.text("group")) : Optional.empty())).toList();
  }

  private static Sensitivity sensitivity(ConfigNode n) {
    var text = n.text("sensitivity", "C3");
    if (text.matches("C[123]")) return Sensitivity.valueOf(text);
    n.at("sensitivity").fault("is not a class.", "Write C1, C2 or C3.");
    return Sensitivity.C3;
  }
}
