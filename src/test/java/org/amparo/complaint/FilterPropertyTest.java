package org.amparo.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amparo.desk.DeskId;
import org.amparo.desk.MemberId;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Answers;

/** Whatever a list holds and whoever looks: a filter takes what it says, and every count is what would be listed. */
class FilterPropertyTest {
  private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 2, 12, 0, 0, 0, ZoneId.of("America/New_York"));
  private static final MemberId ME = new MemberId(new UUID(1, 1));
  private static final MemberId COLLEAGUE = new MemberId(new UUID(2, 2));
  private static final MemberId LEAVER = new MemberId(new UUID(3, 3));
  private static final Onlooker BY = new Onlooker(ME, Set.of(ME, COLLEAGUE), NOW);
  private static final Map<Facet, List<String>> MARKS = Map.of(
      Facet.STATE, List.of("open", "closed", "aside", "all"),
      Facet.URGENCY, List.of("U0", "U1", "U2", "U3", "soon"),
      Facet.FIRST, List.of("late", "due", "kept", "missed"),
      Facet.NEWS, List.of("new", "unread", "wrote"),
      Facet.LANGUAGE, List.of("ru", "es", "unknown"),
      Facet.PROGRAM, List.of("safe", "tciu", "unknown"),
      Facet.OWNER, List.of("me", "none", COLLEAGUE.hex(), LEAVER.hex()),
      Facet.TAG, List.of("urgent", "later"),
      Facet.PAPERS, List.of("some", "none"));

  /** The sentence of each mark, written out by hand. */
  private static boolean means(Facet facet, String mark, Line line) {
    var handling = line.triage().handling();
    boolean unread = !line.closed() && !line.triage().wasRead();
    return switch (facet) {
      case STATE -> switch (mark) {
        case "aside" -> handling.aside();
        case "all" -> !handling.aside();
        default -> !handling.aside() && line.closed() == mark.equals("closed");
      };
      case URGENCY -> mark.equals("soon") ? line.urgency().ordinal() < 2 : line.urgency().name().equals(mark);
      case FIRST -> switch (mark) {
        case "late" -> unread && NOW.isAfter(line.readBy());
        case "due" -> unread && !NOW.isAfter(line.readBy());
        default -> line.triage().wasRead()
            && ZonedDateTime.parse(line.triage().readHour()).isAfter(line.readBy()) == mark.equals("missed");
      };
      case NEWS -> switch (mark) {
        case "unread" -> unread;
        case "wrote" -> line.newMessages() > 0;
        default -> unread || line.newMessages() > 0;
      };
      case LANGUAGE -> line.language().equals(mark);
      case PROGRAM -> mark.equals("unknown") ? line.facts().facts().of("program").isEmpty()
          : line.facts().facts().has("program", mark);
      case OWNER -> handling.owner().filter(owner -> !owner.equals(LEAVER)).map(MemberId::hex).orElse("none")
          .equals(mark.equals("me") ? ME.hex() : mark);
      case TAG -> handling.tags().contains(mark);
      case PAPERS -> mark.equals("some") == line.facts().papers() > 0;
      default -> throw new AssertionError(facet);
    };
  }

  @Property
  void takesWhatItSays(@ForAll("lists") List<Line> lines, @ForAll("filters") Filter filter) {
    var meant = lines.stream().filter(line -> filter.wanted().entrySet().stream()
        .allMatch(one -> means(one.getKey(), one.getValue(), line))).toList();

    assertEquals(meant, listing(lines).sifted(filter, BY).lines());
  }

  @Property
  void countsWhatItLists(@ForAll("lists") List<Line> lines, @ForAll("filters") Filter filter) {
    var listing = listing(lines);

    assertEquals(listing.sifted(filter, BY).lines().size(), listing.count(filter, BY));
  }

  @Property
  void saysBesideEachMarkWhatWouldBeListedWithIt(@ForAll("lists") List<Line> lines, @ForAll("filters") Filter filter) {
    var listing = listing(lines);

    listing.sifted(filter, BY).marks().forEach((facet, counts) -> counts.forEach((mark, count) ->
        assertEquals(listing.count(filter.with(facet, mark), BY), count, facet + " " + mark)));
  }

  @Property
  void isTheSameInWhicheverOrderItIsChosen(@ForAll("lists") List<Line> lines, @ForAll("filters") Filter one,
      @ForAll("filters") Filter other) {
    var both = new HashSet<>(listing(lines).sifted(one, BY).lines());
    both.retainAll(listing(lines).sifted(other, BY).lines());
    var merged = one;
    for (var more : other.wanted().entrySet()) merged = merged.with(more.getKey(), more.getValue());
    var commuted = other;
    for (var more : one.wanted().entrySet()) {
      if (!other.wanted().containsKey(more.getKey())) commuted = commuted.with(more.getKey(), more.getValue());
    }

    assertEquals(merged, commuted);
    boolean clash = one.wanted().keySet().stream()
        .anyMatch(facet -> other.wanted().containsKey(facet) && !other.of(facet).equals(one.of(facet)));
    if (!clash) assertEquals(both, new HashSet<>(listing(lines).sifted(merged, BY).lines()));
  }

  @Property
  void showsEveryOpenCaseSomewhereAndNoneThatIsSetAside(@ForAll("lists") List<Line> lines) {
    var listing = listing(lines);
    var states = List.of(Standing.ALL, Standing.CLOSED, Standing.ASIDE);

    assertEquals(lines.size(), states.stream().mapToInt(view -> listing.count(view.filter(), BY)).sum());
    for (var view : Standing.values()) {
      if (view != Standing.ASIDE) {
        assertTrue(listing.sifted(view.filter(), BY).lines().stream()
            .noneMatch(line -> line.triage().handling().aside()), view.name());
      }
    }
  }

  @Property
  void losesNoLineToAnOrder(@ForAll("lists") List<Line> lines, @ForAll Order order) {
    var names = new Order.Names() {
      @Override
      public int country(String code) {
        return code.hashCode();
      }

      @Override
      public int language(String tag) {
        return tag.hashCode();
      }
    };
    var sorted = new ArrayList<>(lines);
    sorted.sort(order.by(names));

    assertEquals(new HashSet<>(lines), new HashSet<>(sorted));
    if (order == Order.URGENCY) assertEquals(lines, sorted);
  }

  @Property
  void comesBackFromItsRecordAsItWas(@ForAll("filters") Filter filter, @ForAll Order order) {
    var view = View.fresh(DeskId.fresh(), filter, order).named("Ёлка 🌲");

    assertEquals(new Views(List.of(view)), Views.read(new Views(List.of(view)).bytes()));
  }

  @Provide
  Arbitrary<Filter> filters() {
    return Arbitraries.of(MARKS.keySet()).flatMap(facet -> Arbitraries.of(MARKS.get(facet))
        .map(mark -> Map.entry(facet, mark))).list().ofMaxSize(4).map(chosen -> {
          var filter = Filter.OPEN;
          for (var one : chosen) filter = filter.with(one.getKey(), one.getValue());
          return filter;
        });
  }

  @Provide
  Arbitrary<List<Line>> lists() {
    return lines().list().ofMaxSize(25);
  }

  private static Arbitrary<Line> lines() {
    var triage = Combinators.combine(Arbitraries.integers().between(-60, 0).optional(), handlings())
        .as((read, handling) -> new Triage("in_review", read.map(hours -> NOW.plusHours(hours).toString()).orElse(""),
            "", 0, Set.of(), handling, Optional.empty()));
    return Combinators.combine(Arbitraries.of(Urgency.values()), Arbitraries.integers().between(-40, 40), triage,
        facts(), Arbitraries.integers().between(0, 2), Arbitraries.integers().between(0, 1), Arbitraries.of(true, false))
        .as((level, promised, decided, facts, papers, wrote, closed) -> new Line(ComplaintId.fresh(), true, closed,
            new QueueLine(facts, List.of("general"), NOW.minusDays(3), papers),
            new Level(level, List.of(), new Wait(1, "day")), NOW.plusHours(promised), decided, wrote));
  }

  private static Arbitrary<Answers> facts() {
    return Combinators.combine(Arbitraries.of("ru", "es", ""), Arbitraries.of("safe", "tciu").list().ofMaxSize(2))
        .as((language, programs) -> {
          var none = Answers.none();
          var facts = language.isEmpty() ? none : none.with("lang_speak", new Answer.Code(language));
          return programs.isEmpty() ? facts : facts.with("program", new Answer.Codes(programs));
        });
  }

  private static Arbitrary<Handling> handlings() {
    return Combinators.combine(Arbitraries.of(ME, COLLEAGUE, LEAVER).optional(), Arbitraries.of("urgent", "later").set(),
        Arbitraries.of(Urgency.values()).optional(), Arbitraries.of(true, false, false, false))
        .as((owner, tags, override, aside) -> {
          var handling = Handling.NONE.ownedBy(owner).tagged(tags).aside(aside);
          return override.map(level -> handling.weighed(level, new Handling.Why(ME, "seen"))).orElse(handling);
        });
  }

  private static Caseload.Listing listing(List<Line> lines) {
    return new Caseload.Listing(lines, 0);
  }
}
