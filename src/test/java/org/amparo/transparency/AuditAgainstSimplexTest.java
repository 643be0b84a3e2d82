package org.amparo.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.amparo.transparency.Covered.Spot;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;

/** Somebody with a library and all that is shown, who tries to work out what is covered. */
class AuditAgainstSimplexTest {
  private static final int K = 11;
  private static final int TABLES = 1000;

  private final Suppression suppression = new Suppression(K);

  @Test void noCoveredEntryOfAThousandTablesCanBeNarrowed() {
    var random = new Random(20261124);
    int withheld = 0;
    int entries = 0;
    for (int i = 0; i < TABLES; i++) {
      var counts = Tables.random(random, 6, 8);
      var covered = suppression.cover(counts);
      if (covered.isEmpty()) {
        withheld++;
      } else {
        entries += assertNothingIsNarrow(covered.get(), "table " + i);
      }
    }
    assertTrue(withheld <= TABLES / 50, withheld + " of " + TABLES + " were withheld");
    assertTrue(entries > 5 * TABLES, "only " + entries + " covered entries were tried");
  }

  /** The given rule by itself leaves entries that this check finds: it would find ours. */
  @Test void findsWhatTheRuleAloneLeavesOpen() {
    var table = new Covered(new Counts(new long[][] {{1, 10, 40}, {10, 1, 40}, {40, 40, 40}}));
    List.of(new Spot(0, 0), new Spot(0, 1), new Spot(1, 0), new Spot(1, 1)).forEach(table::hide);

    assertEquals(10, new Attack(table).values(new Spot(0, 0)), "x + y = 11, both at least 1, and so on around");
  }

  private static int assertNothingIsNarrow(Covered table, String which) {
    var attack = new Attack(table);
    attack.places.keySet().forEach(spot ->
        assertTrue(attack.values(spot) >= K, () -> which + ": " + spot + " has " + attack.values(spot) + " values"));
    return attack.places.size();
  }

  /** All lines of a table as equations over what is covered. */
  private static final class Attack {
    final Map<Spot, Integer> places = new LinkedHashMap<>();
    private final List<LinearConstraint> equations = new ArrayList<>();
    private final Covered table;

    Attack(Covered table) {
      this.table = table;
      for (int row = 0; row <= table.rows(); row++) {
        for (int column = 0; column <= table.columns(); column++) {
          if (table.isHidden(row, column)) places.put(new Spot(row, column), places.size());
        }
      }
      for (int row = 0; row <= table.rows(); row++) line(row, 0, 0, 1, table.columns());
      for (int column = 0; column <= table.columns(); column++) line(0, column, 1, 0, table.rows());
    }

    /** Parts minus sum is nothing; every covered entry is at least 1, so each stands for 1 and what is more. */
    private void line(int row, int column, int down, int right, int parts) {
      var factors = new double[places.size()];
      double known = 0;
      boolean covers = false;
      for (int i = 0; i <= parts; i++) {
        var spot = new Spot(row + i * down, column + i * right);
        int sign = i < parts ? 1 : -1;
        boolean covered = places.containsKey(spot);
        covers |= covered;
        if (covered) factors[places.get(spot)] = sign;
        known += sign * (covered ? 1 : table.value(spot));
      }
      if (covers) equations.add(new LinearConstraint(factors, Relationship.EQ, -known));
    }

    long values(Spot spot) {
      double highest = best(spot, GoalType.MAXIMIZE);
      if (highest > 1e6) return Long.MAX_VALUE;
      return Math.round(highest - best(spot, GoalType.MINIMIZE)) + 1;
    }

    private double best(Spot spot, GoalType goal) {
      var wanted = new double[places.size()];
      wanted[places.get(spot)] = 1;
      try {
        return new SimplexSolver().optimize(new LinearObjectiveFunction(wanted, 0),
            new LinearConstraintSet(equations), goal, new NonNegativeConstraint(true)).getValue();
      } catch (UnboundedSolutionException e) {
        return Double.MAX_VALUE;
      }
    }
  }
}
