package org.amparo.bench;

import java.util.Locale;
import org.amparo.complaint.Rooms;
import org.amparo.complaint.WholeCases;

/** A desk's new key with ten thousand cases: how long until each is re-keyed, against reading the same rows. */
public final class RotationBench {
  private static final int CASES = 10_000;
  private static final int A_STEP = 500;

  private RotationBench() {}

  public static void main(String[] arguments) {
    var rooms = Rooms.fresh();
    var desk = rooms.desk("general");
    var cases = new WholeCases(rooms, "general");
    cases.add(CASES);
    cases.sealedBytes();
    double reading = timed(cases::sealedBytes);
    int epoch = rooms.rotation.begin(rooms.lead(), desk);
    var lead = rooms.office.reviewer("lead");
    double all = 0;
    double longest = 0;
    while (rooms.rotating.left(desk, epoch) > 0) {
      double step = timed(() -> rooms.rotating.step(lead, desk, A_STEP));
      all += step;
      longest = Math.max(longest, step);
    }
    System.out.printf(Locale.ROOT, "%,d cases: rotation %.1f s (%.2f ms a case), the longest step of %d %.1f s; "
        + "reading the same rows %.1f s: %.0f times that%n", CASES + 1, all / 1000, all / CASES, A_STEP, longest / 1000,
        reading / 1000, all / reading);
    System.exit(0);   // the database's threads would keep this alive
  }

  private static double timed(Runnable work) {
    long began = System.nanoTime();
    work.run();
    return (System.nanoTime() - began) / 1e6;
  }
}
