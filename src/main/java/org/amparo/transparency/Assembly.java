package org.amparo.transparency;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amparo.complaint.Months.Gone;
import org.amparo.questionnaire.Option;
import org.amparo.questionnaire.Taxonomies;

/** Makes a report of all desks' raw counts: what is empty is left out, what is small is covered, all in a fixed order. */
final class Assembly {
  static final String OTHER = "other_country";
  private static final String NONE = "none_given";
  private static final List<String> URGENCIES = List.of("U0", "U1", "U2", "U3", "taken_back", "erased");

  private final Rules rules;
  private final Taxonomies taxonomies;
  private final Suppression suppression;

  Assembly(Rules rules, Taxonomies taxonomies) {
    this.rules = rules;
    this.taxonomies = taxonomies;
    this.suppression = new Suppression(rules.k());
  }

  /**
   * All that a report is made of besides the desks' counts.
   *
   * @param gone complaints that no desk can count any more
   * @param system what happened to the service, by code
   * @param uncounted queues of desks that gave no counts
   */
  record Frame(Quarter quarter, int edition, Map<YearMonth, Gone> gone, Map<String, Long> system,
      List<String> uncounted) {}

  Report report(Frame frame, Sums desks, List<Report> earlier) {
    var sums = new Sums();
    sums.addAll(desks);
    frame.gone().forEach((month, gone) -> {
      sums.add(Sheet.RECEIVED, month.toString(), "taken_back", gone.takenBack());
      sums.add(Sheet.RECEIVED, month.toString(), "erased", (long) gone.received() - gone.takenBack());
    });
    frame.system().forEach((what, many) -> sums.add(Sheet.SYSTEM, what, "events", many));
    var panels = Stream.of(Sheet.values()).map(sheet -> panel(sheet, sums, earlier)).toList();
    var bare = new Report(frame.quarter(), frame.edition(), rules.k(), frame.uncounted(), OptionalLong.empty(),
        OptionalLong.empty(), panels);
    return new Report(bare.quarter(), bare.edition(), bare.k(), bare.uncounted(),
        all(bare, Sheet.LANGUAGE_ROLE, Sheet.RECEIVED), all(bare, Sheet.RESULT, Sheet.CLOSED), panels);
  }

  /** Told only where the sums that anybody could compare it with are shown too. */
  private static OptionalLong all(Report report, Sheet single, Sheet everybody) {
    return report.panel(everybody).total().isPresent() ? report.panel(single).total() : OptionalLong.empty();
  }

  private Panel panel(Sheet sheet, Sums sums, List<Report> earlier) {
    var counts = sheet == Sheet.COUNTRY_ALLEGATION ? fewCountries(sums.of(sheet)) : sums.of(sheet);
    if (sheet == Sheet.SYSTEM) return system(counts);
    if (sheet.isAboutWaiting()) return waits(sheet, counts);
    var rows = ordered(sheet.rows(), counts.entrySet().stream()
        .filter(row -> row.getValue().values().stream().anyMatch(count -> count > 0)).map(Map.Entry::getKey).toList());
    var columns = ordered(sheet.columns(), counts.values().stream().flatMap(row -> row.entrySet().stream())
        .filter(cell -> cell.getValue() > 0).map(Map.Entry::getKey).toList());
    if (rows.isEmpty()) {
      return new Panel(sheet, List.of(), List.of(), List.of(), false);
    }
    var cells = rows.stream().map(row -> columns.stream()
        .mapToLong(column -> counts.get(row).getOrDefault(column, 0L)).toArray()).toArray(long[][]::new);
    return new Differing(suppression, rules.k(), sheet, rows, columns).covered(new Counts(cells),
        earlier.stream().map(report -> report.panel(sheet)).toList());
  }

  private Panel system(Map<String, Map<String, Long>> counts) {
    var rows = List.copyOf(new TreeSet<>(counts.keySet()));
    return new Panel(Sheet.SYSTEM, rows, List.of("events"),
        rows.stream().map(row -> List.of(shown(row, counts.get(row).get("events")))).toList(), false);
  }

  /** Deletions were asked for by people; all else happened to the service. */
  private OptionalLong shown(String what, long many) {
    return what.equals("deletions") && many > 0 && many < rules.k() ? OptionalLong.empty() : OptionalLong.of(many);
  }

  private Panel waits(Sheet sheet, Map<String, Map<String, Long>> counts) {
    var rows = ordered(sheet.rows(), counts.keySet());
    return new Panel(sheet, rows, List.of("median", "p90"), rows.stream().map(row ->
        Stream.of(50, 90).map(percent -> {
          var within = Waits.within(counts.get(row), percent, rules.k());
          return within.isPresent() ? OptionalLong.of(within.getAsInt()) : OptionalLong.empty();
        }).toList()).toList(), false);
  }

  /** Names the countries with most reports, each with k of them; all others are one row. */
  private Map<String, Map<String, Long>> fewCountries(Map<String, Map<String, Long>> counts) {
    var named = counts.entrySet().stream().filter(row -> !row.getKey().equals(NONE) && sum(row.getValue()) >= rules.k())
        .sorted(Comparator.<Map.Entry<String, Map<String, Long>>>comparingLong(row -> -sum(row.getValue()))
            .thenComparing(Map.Entry::getKey))
        .limit(rules.countries()).map(Map.Entry::getKey).toList();
    var few = new TreeMap<String, Map<String, Long>>();
    counts.forEach((country, columns) -> {
      var row = few.computeIfAbsent(named.contains(country) || country.equals(NONE) ? country : OTHER,
          fresh -> new TreeMap<>());
      columns.forEach((column, count) -> row.merge(column, count, Long::sum));
    });
    return few;
  }

  private static long sum(Map<String, Long> row) {
    return row.values().stream().mapToLong(Long::longValue).sum();
  }

  /** In the order of its list, else of the codes: never by how many there are, which would tell about covered ones. */
  private List<String> ordered(String list, Collection<String> codes) {
    var left = new TreeSet<>(codes);
    var ordered = new ArrayList<String>();
    Stream.concat(taxonomies.options(list).stream().map(Option::code), URGENCIES.stream().filter(
        code -> list.equals("urgency"))).filter(left::remove).forEach(ordered::add);
    var last = Set.of(OTHER, NONE);
    left.stream().filter(code -> !last.contains(code)).forEach(ordered::add);
    left.stream().filter(last::contains).forEach(ordered::add);
    return ordered;
  }
}
