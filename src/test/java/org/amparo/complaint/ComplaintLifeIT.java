package org.amparo.complaint;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.arbitraries.IntegerArbitrary;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The whole life of a complaint, in any order, on two devices and seven desks, with every kind of crash in between. */
class ComplaintLifeIT {
  private static final int CUTS = 24;
  private static Rooms rooms;

  /** One step of a walk in bare numbers: what is done follows from them and from how things stand by then. */
  record Step(int turn, int choice, int device, int seed, int cut) {
    /** Half of all steps are cut: at a statement, or with the answer to the first or second commit. */
    Wire.Cut where() {
      return cut > CUTS ? Wire.Cut.NOWHERE : cut > 2 ? new Wire.Cut(cut - 2, 0) : new Wire.Cut(0, cut);
    }
  }

  @BeforeContainer
  static void open() {
    rooms = Rooms.fresh();
  }

  @AfterTry
  void forget() {
    rooms.forget();
  }

  @Example
  void losesAndDoublesNothingWhereverAConnectionDies() {
    new Walking(rooms).cutEverywhere(statement -> new Wire.Cut(statement, 0));
  }

  @Example
  void losesAndDoublesNothingWhenAnAnswerIsLostAfterItsCommit() {
    new Walking(rooms).cutEverywhere(commit -> new Wire.Cut(0, commit));
  }

  @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
  void isAlwaysAsThePlainModelSays(@ForAll("steps") List<Step> steps) {
    new Walking(rooms).go(steps);
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(upTo(100), upTo(1000), upTo(2), upTo(100_000), upTo(2 * CUTS)).as(Step::new)
        .list().ofMinSize(15).ofMaxSize(40);
  }

  private static IntegerArbitrary upTo(int bound) {
    return Arbitraries.integers().between(0, bound - 1).withDistribution(RandomDistribution.uniform());
  }
}
