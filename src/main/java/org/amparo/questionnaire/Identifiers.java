package org.amparo.questionnaire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.amparo.language.Digits;
import org.amparo.platform.ConfigNode;
import org.amparo.platform.Faults;

/** Numbers that offices give people ({@code config/identifiers.json}): how they look, and where a story holds one. */
public final class Identifiers {
  static final String FILE = "identifiers.json";
  private final List<Kind> kinds;

  private Identifiers(List<Kind> kinds) {
    this.kinds = kinds;
  }

  /** A number noticed in a text, as the person wrote it, and where. */
  public record Found(String kind, String asWritten, String canonical, int from, int to) {
    @Override
    public String toString() {
      return "Found[" + kind + "]";
    }
  }

  /** The look of one kind of number; a number that looks otherwise is unusual, never wrong. */
  public record Kind(String code, Pattern accept, Canonical canonical, int leastDigits, List<Pattern> story) {
    public Answer.Identified check(String typed) {
      var plain = Digits.ascii(typed).replaceAll("\\p{Cf}", "");
      if (accept.matcher(plain).find()) return new Answer.Identified(typed, canonical.of(plain), null);
      var digits = plain.chars().filter(c -> c >= '0' && c <= '9').count();
      return new Answer.Identified(typed, null, digits < leastDigits ? "too_short" : "unusual");
    }

    private Stream<Found> in(String text) {
      return story.stream().flatMap(p -> p.matcher(text).results())
          .map(m -> new Found(code, m.group(), canonical.of(Digits.ascii(m.group())), m.start(), m.end()));
    }

    static Kind read(String code, ConfigNode n) {
      var c = n.at("canonical");
      var canonical = new Canonical(c.text("keep"), c.text("prefix", ""), c.number("pad", 0));
      return new Kind(code, pattern(n.at("accept")), canonical, n.number("leastDigits", 0),
          n.list("story").stream().map(Kind::pattern).toList());
    }

    private static Pattern pattern(ConfigNode n) {
      try {
        return Pattern.compile(n.asText());
      } catch (PatternSyntaxException e) {
        n.fault("is not a pattern: " + e.getDescription() + ".", "Write a java.util.regex pattern.");
        return Pattern.compile("");
      }
    }
  }

  /** The one way to write a number down: which signs to keep, padded with zeros, behind a prefix. */
  public record Canonical(String keep, String prefix, int pad) {
    String of(String plain) {
      var kept = switch (keep) {
        case "digits" -> plain.replaceAll("[^0-9]", "");
        case "letters_and_digits" -> plain.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        default -> plain.strip();
      };
      return prefix + "0".repeat(Math.max(0, pad - kept.length())) + kept;
    }
  }

  public static Identifiers read(Path configDirectory) {
    var faults = new Faults();
    var identifiers = read(configDirectory, faults);
    faults.refuseIfAny();
    return identifiers;
  }

  static Identifiers read(Path configDirectory, Faults faults) {
    var kinds = ConfigNode.read(configDirectory, FILE, faults).each("identifiers", "code", Kind::read);
    Once.check(FILE, "identifiers", kinds.stream().map(Kind::code).toList(), faults);
    return new Identifiers(kinds);
  }

  public Optional<Kind> kind(String code) {
    return kinds.stream().filter(k -> k.code().equals(code)).findFirst();
  }

  public Answer.Identified check(String code, String typed) {
    return kind(code).orElseThrow().check(typed);
  }

  /** What can tell who someone is, in the order it was written; where two overlap, the longer one. */
  public List<Found> inText(String text) {
    var candidates = kinds.stream().flatMap(k -> k.in(text))
        .sorted(Comparator.<Found>comparingInt(f -> f.from() - f.to()).thenComparing(Found::from)).toList();
    var found = new ArrayList<Found>();
    for (var c : candidates) {
      if (found.stream().allMatch(f -> c.to() <= f.from() || c.from() >= f.to())) found.add(c);
    }
    found.sort(Comparator.comparing(Found::from));
    return List.copyOf(found);
  }
}
