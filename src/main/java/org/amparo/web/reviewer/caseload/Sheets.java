package org.amparo.web.reviewer.caseload;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.complaint.Caseload;
import org.amparo.complaint.Facet;
import org.amparo.complaint.Line;
import org.amparo.complaint.Onlooker;
import org.amparo.complaint.Order;
import org.amparo.complaint.Routing;
import org.amparo.complaint.Sifted;
import org.amparo.complaint.Standing;
import org.amparo.complaint.View;
import org.amparo.complaint.Views;
import org.amparo.desk.DeskId;
import org.amparo.desk.Desks;
import org.amparo.desk.Roll;
import org.amparo.language.Languages;
import org.amparo.platform.Days;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.web.reviewer.DeskLinks;
import org.amparo.web.reviewer.Here;
import org.amparo.web.reviewer.QueueRows;
import org.amparo.web.reviewer.Seating;
import org.amparo.web.reviewer.Tongues;
import org.amparo.web.reviewer.Why;
import org.amparo.web.shell.Words;

/** Makes a page of a list. */
@Dependent
class Sheets {
  private static final int A_PAGE = 50;
  private static final List<Facet> IN_SIGHT = List.of(Facet.URGENCY, Facet.LANGUAGE, Facet.COUNTRY, Facet.PROGRAM,
      Facet.STATUS, Facet.OWNER);
  private static final List<Facet> FOLDED = List.of(Facet.STATE, Facet.FIRST, Facet.NEWS, Facet.HARM, Facet.TAG,
      Facet.QUEUE, Facet.PAPERS);

  private final Words words;
  private final Languages languages;
  private final Routing routing;
  private final Questionnaire questionnaire;
  private final Roll roll;
  private final Desks desks;
  private final Days days;

  @Inject
  Sheets(Words words, Languages languages, Routing routing, Questionnaire questionnaire, Roll roll, Desks desks,
      Days days) {
    this.words = words;
    this.languages = languages;
    this.routing = routing;
    this.questionnaire = questionnaire;
    this.roll = roll;
    this.desks = desks;
    this.days = days;
  }

  Marks marks() {
    return new Marks(words, new Tongues(languages, words), roll.names());
  }

  Sheet sheet(Seating.Seat seat, Caseload.Listing listing, Onlooker by, Sight sight, Views views, int page) {
    var marks = marks();
    var sifted = listing.sifted(sight.filter(), by);
    var lines = sorted(sifted.lines(), sight.order(), marks);
    var rows = rows(seat, by, marks);
    var more = Stream.concat(FOLDED.stream().map(facet -> Field.of(facet, sifted, sight.filter(), marks)),
        Stream.of(Field.of(sight.order(), marks))).filter(Field::chooses).toList();
    boolean own = sight.own().filter(View::isKept).isPresent();
    return new Sheet(sight.name(words), words.get("order." + sight.order().name()), sight.address(),
        tabs(seat.desk().id(), listing, by, sight, views), fields(sifted, sight, marks), more,
        more.stream().anyMatch(Field::isSet), own, views.isFull(), listing.lines().isEmpty(),
        counts(lines, listing.damaged(), by),
        lines.stream().skip((page - 1L) * A_PAGE).limit(A_PAGE).map(rows::row).toList(), span(lines.size(), page));
  }

  private List<Field> fields(Sifted sifted, Sight sight, Marks marks) {
    return IN_SIGHT.stream().map(facet -> Field.of(facet, sifted, sight.filter(), marks)).filter(Field::chooses)
        .toList();
  }

  private QueueRows rows(Seating.Seat seat, Onlooker by, Marks marks) {
    return new QueueRows(seat.desk(), words, languages, new Why(words, routing, days.today()),
        new Here(words, routing, questionnaire, days.today(), DeskLinks.of(desks.all(), words).byId()), by, marks.members());
  }

  private static List<Line> sorted(List<Line> lines, Order order, Marks marks) {
    if (order == Order.URGENCY) return lines;
    var sorted = new ArrayList<>(lines);
    sorted.sort(order.by(marks.ranks(lines)));
    return sorted;
  }

  private List<Sheet.Tab> tabs(DeskId desk, Caseload.Listing listing, Onlooker by, Sight sight, Views views) {
    var own = views.kept(desk).stream().map(Sight::of);
    var loose = Stream.of(sight).filter(here -> here.own().isPresent() && !here.own().get().isKept());
    return Stream.concat(Stream.of(Standing.values()).map(view -> Sight.of(desk, view)), Stream.concat(own, loose))
        .map(one -> tab(one, listing.count(one.filter(), by), one.address().equals(sight.address()))).toList();
  }

  private Sheet.Tab tab(Sight sight, int count, boolean here) {
    boolean late = count > 0 && "late".equals(sight.filter().of(Facet.FIRST));
    return new Sheet.Tab(sight.address(), sight.name(words), words.language().number(count), here, late);
  }

  private List<String> counts(List<Line> lines, int damaged, Onlooker by) {
    var said = new ArrayList<>(List.of(words.count("list.cases", lines.size())));
    say(said, "list.late", lines.stream().filter(line -> line.overdueAt(by.now())).count());
    say(said, "list.unowned", lines.stream().filter(line -> by.owner(line).isEmpty()).count());
    say(said, "list.wrote", lines.stream().filter(line -> line.newMessages() > 0).count());
    say(said, "list.damaged", damaged);
    return said;
  }

  private void say(List<String> said, String key, long count) {
    if (count > 0) said.add(words.count(key, count));
  }

  private Sheet.Span span(int all, int page) {
    int pages = Math.max(1, (all + A_PAGE - 1) / A_PAGE);
    int first = (page - 1) * A_PAGE;
    return new Sheet.Span(all <= A_PAGE ? "" : words.say("list.range", first + 1, Math.min(all, first + A_PAGE), all),
        page - 1, page < pages ? page + 1 : 0, pages);
  }
}
