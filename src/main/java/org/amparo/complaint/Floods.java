package org.amparo.complaint;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.platform.ConfigNode;
import org.amparo.platform.Faults;
import org.amparo.questionnaire.Answers;

/**
 * Knows cases that are likely abuse by what a desk's list holds of them, each time it is asked. Signs move no case: a person
 * looks at them in one lane, and what burns is not even there.
 *
 * @param sameText from so many cases with one text on it is a sign
 * @param alikeInADay from so many cases with the same facts on one day on it is a sign
 */
public record Floods(int sameText, int alikeInADay) {
  public static final String FILE = "floods.json";
  private static final int MOST = 100_000;

  /** What speaks for abuse. */
  public enum Sign { SAME_TEXT, ALIKE, EMPTY }

  /**
   * Cases that look alike by one sign.
   *
   * @param lane those that a person may look at together
   * @param urgent those with the same sign that burn: they are only named
   */
  public record Group(Sign sign, List<Line> lane, List<Line> urgent) {}

  /** What cases have in common if they were sent alike. */
  private record Likeness(LocalDate day, Answers facts) {}

  /** @throws org.amparo.platform.ConfigurationException with every fault of the file */
  public static Floods read(Path configDirectory) {
    var faults = new Faults();
    var root = ConfigNode.read(configDirectory, FILE, faults);
    var floods = new Floods(number(root, "sameText"), number(root, "alikeInADay"));
    faults.refuseIfAny();
    return floods;
  }

  /** Every sign of each case that has one. */
  public Map<ComplaintId, Set<Sign>> signs(List<Line> lines) {
    var signs = new HashMap<ComplaintId, Set<Sign>>();
    bySign(lines).forEach((sign, groups) -> groups.forEach(group -> group.forEach(
        line -> signs.computeIfAbsent(line.complaint(), fresh -> EnumSet.noneOf(Sign.class)).add(sign))));
    return signs;
  }

  /** What is to be looked at, in groups; each case is in one, and none that a person decided about or that is closed. */
  public List<Group> groups(List<Line> lines) {
    var placed = new HashSet<ComplaintId>();
    var groups = new ArrayList<Group>();
    bySign(lines).forEach((sign, found) -> found.forEach(alike -> {
      var mine = alike.stream().filter(Floods::isOpen).filter(line -> placed.add(line.complaint())).toList();
      var burning = mine.stream().filter(Floods::burns).toList();
      var lane = mine.stream().filter(line -> !burns(line)).toList();
      if (!lane.isEmpty()) groups.add(new Group(sign, lane, burning));
    }));
    return groups;
  }

  private Map<Sign, List<List<Line>>> bySign(List<Line> lines) {
    var found = new LinkedHashMap<Sign, List<List<Line>>>();
    found.put(Sign.SAME_TEXT, many(lines.stream().filter(line -> !text(line).isEmpty()).toList(), Floods::text,
        sameText));
    found.put(Sign.EMPTY, many(lines.stream().filter(Floods::isEmpty).toList(), line -> "", 1));
    found.put(Sign.ALIKE, many(lines, line -> new Likeness(line.facts().sent().toLocalDate(), line.facts().facts()),
        alikeInADay));
    return found;
  }

  private static <K> List<List<Line>> many(List<Line> lines, Function<Line, K> by, int from) {
    return lines.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList())).values().stream()
        .filter(alike -> alike.size() >= from).toList();
  }

  private static String text(Line line) {
    return line.facts().gist().map(Gist::text).orElse("");
  }

  /** A line of an earlier release does not tell, and is not taken for empty. */
  private static boolean isEmpty(Line line) {
    return line.facts().papers() == 0 && line.newMessages() == 0
        && line.facts().gist().filter(gist -> !gist.says()).isPresent();
  }

  private static boolean isOpen(Line line) {
    return !line.closed() && !line.triage().handling().aside() && !line.triage().handling().real();
  }

  /** Today by the facts or by what a person set: either keeps it out of the lane. */
  private static boolean burns(Line line) {
    return !Urgency.U1.moreUrgentThan(line.urgency()) || !Urgency.U1.moreUrgentThan(line.today().urgency());
  }

  private static int number(ConfigNode root, String name) {
    int number = root.number(name, 0);
    if (number < 2 || number > MOST) {
      root.at(name).fault("must be from 2 to " + MOST + ".", "Write a whole number.");
    }
    return number;
  }
}
