package org.amparo.transparency;

import java.nio.file.Path;
import java.time.LocalDate;
import org.amparo.platform.ConfigNode;
import org.amparo.platform.Faults;

/**
 * How carefully a deployment counts ({@code config/transparency.json}).
 *
 * @param k the smallest count that is shown
 * @param countries how many source countries are named at most; only those with k reports are
 * @param lagMonths how long after a quarter its report may be begun, for places where few reports come from a country
 */
public record Rules(int k, int countries, int lagMonths) {
  static final String FILE = "transparency.json";
  private static final int LEAST = 11;

  public static Rules read(Path configDirectory) {
    var faults = new Faults();
    var root = ConfigNode.read(configDirectory, FILE, faults);
    var rules = new Rules(root.number("smallest_count", 0), root.number("countries_named", 0),
        root.number("lag_months", 0));
    if (rules.k < LEAST) {
      root.at("smallest_count").fault("is too small to protect anybody.", "Write " + LEAST + " or more.");
    }
    if (rules.countries < 0 || rules.lagMonths < 0) {
      root.fault("has a number below 0.", "Write 0 or more for countries_named and lag_months.");
    }
    faults.refuseIfAny();
    return rules;
  }

  /** Whether a report of the quarter may be begun on that day. */
  public boolean mayBegin(Quarter quarter, LocalDate today) {
    return quarter.lastDay().plusMonths(lagMonths).isBefore(today);
  }
}
