package org.amparo.web.reviewer.caseload;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.amparo.complaint.Facet;
import org.amparo.complaint.Filter;
import org.amparo.complaint.Line;
import org.amparo.complaint.Order;
import org.amparo.desk.MemberId;
import org.amparo.ledger.Actor;
import org.amparo.web.reviewer.QueueRows;
import org.amparo.web.reviewer.Signs;
import org.amparo.web.reviewer.Tongues;
import org.amparo.web.shell.Words;

/**
 * What lists are narrowed by, in the reader's words.
 *
 * @param members names of all members, by who they are in the ledger
 */
record Marks(Words words, Tongues tongues, Map<Actor, String> members) {
  /** Marks that stand in an order of their own; all others are sorted by name, what is not known last. */
  private static final Map<Facet, List<String>> ORDERED = Map.of(
      Facet.STATE, List.of("open", "all", "closed", "aside"),
      Facet.URGENCY, List.of("U0", "soon", "U1", "U2", "U3"),
      Facet.FIRST, List.of("late", "due", "kept", "missed"),
      Facet.NEWS, List.of("new", "unread", "wrote"),
      Facet.OWNER, List.of("me", "none"),
      Facet.STATUS, List.of("unread", "fresh"),
      Facet.PAPERS, List.of("some", "none"));

  String facet(Facet facet) {
    return words.get("facet." + name(facet));
  }

  /** The control of a form that asks for it. */
  static String name(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  String mark(Facet facet, String mark) {
    return switch (facet) {
      case URGENCY -> known("urgency." + mark, known("mark.urgency." + mark, mark));
      case LANGUAGE -> unless(mark, tongues::name);
      case COUNTRY -> mark.matches("[A-Z]{2}") ? words.language().country(mark)
          : unless(mark, code -> known("mark.country." + code, code));
      case PROGRAM -> unless(mark, code -> known("taxonomy.program." + code, code));
      case HARM -> unless(mark, code -> known("taxonomy.harm." + code, code));
      case STATUS -> QueueRows.standing(words, mark);
      case QUEUE -> known("queue." + mark, mark);
      case TAG -> Signs.plain(mark);
      case OWNER -> mark.matches("[0-9a-f]{32}") ? member(MemberId.ofHex(mark)) : words.get("mark.owner." + mark);
      case STATE, FIRST, NEWS, PAPERS -> known("mark." + name(facet) + "." + mark, mark);
    };
  }

  /** The marks of a facet as a list shows them. */
  List<String> sorted(Facet facet, Iterable<String> marks) {
    var first = ORDERED.getOrDefault(facet, List.of());
    var names = new HashMap<String, String>();
    marks.forEach(mark -> names.put(mark, mark(facet, mark)));
    var sorted = new ArrayList<>(names.keySet());
    sorted.sort(Comparator.comparingInt((String mark) -> first.contains(mark) ? first.indexOf(mark) : first.size())
        .thenComparing(mark -> mark.equals(Line.UNKNOWN)).thenComparing(names::get, collator()));
    return sorted;
  }

  /** What a filter asks for, as the name of a view. */
  String summary(Filter filter) {
    return filter.wanted().entrySet().stream()
        .filter(one -> !Filter.OPEN.of(one.getKey()).equals(one.getValue()))
        .map(one -> mark(one.getKey(), one.getValue())).reduce((one, other) -> one + ", " + other).orElse("");
  }

  /** How codes stand by their names; each code is named once. */
  Order.Names ranks(List<Line> lines) {
    var countries = ranks(Facet.COUNTRY, lines.stream().map(Line::country).distinct().toList());
    var languages = ranks(Facet.LANGUAGE, lines.stream().map(Line::language).distinct().toList());
    return new Order.Names() {
      @Override
      public int country(String code) {
        return countries.get(code);
      }

      @Override
      public int language(String tag) {
        return languages.get(tag);
      }
    };
  }

  private Map<String, Integer> ranks(Facet facet, List<String> codes) {
    var sorted = sorted(facet, codes);
    var ranks = new HashMap<String, Integer>();
    sorted.forEach(code -> ranks.put(code, ranks.size()));
    return ranks;
  }

  private String member(MemberId member) {
    return members.getOrDefault(Actor.member(member.bytes()), words.get("mark.owner.left"));
  }

  private Collator collator() {
    return Collator.getInstance(words.language().locale());
  }

  private String unless(String mark, UnaryOperator<String> name) {
    return mark.equals(Line.UNKNOWN) ? words.get("list.unknown") : name.apply(mark);
  }

  private String known(String key, String otherwise) {
    return words.has(key) ? words.get(key) : otherwise;
  }
}
