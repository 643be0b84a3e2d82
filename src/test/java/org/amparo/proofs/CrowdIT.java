package org.amparo.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.amparo.harness.RunningPortal;
import org.junit.jupiter.api.Test;

/** Many people at once: each one's answers are kept, and shown to that person alone. */
class CrowdIT {
  private static final int PHONES = 8;
  private static final int REPORTS = 4;

  private final RunningPortal portal = RunningPortal.shared();

  @Test
  void keepsWhatEachOfManySaysAtOnceAndShowsItToNobodyElse() throws Exception {
    var crowd = IntStream.range(0, PHONES)
        .mapToObj(i -> (Callable<List<String>>) () -> wrong("crowd" + i + "x")).toList();
    var phones = Executors.newFixedThreadPool(PHONES);
    try {
      var wrong = new ArrayList<String>();
      for (var one : phones.invokeAll(crowd)) wrong.addAll(one.get());

      assertEquals(List.of(), wrong);
    } finally {
      phones.shutdownNow();
    }
  }

  private List<String> wrong(String who) throws IOException, InterruptedException {
    var wrong = new ArrayList<String>();
    for (int report = 0; report < REPORTS; report++) {
      var words = who + report + "x";
      var filer = new Filer(portal.intake(), "en");
      filer.start();
      for (var screen : Filer.shortest(words).entrySet()) {
        var next = filer.fill(screen.getKey(), screen.getValue()).address().getPath();
        if (!next.endsWith("/step/" + (screen.getKey() + 1))) wrong.add(words + " came to " + next);
      }
      var review = filer.get("review").body();
      if (!review.contains(words)) wrong.add(words + " is not kept");
      if (review.replace(words, "").contains("crowd")) wrong.add(words + " sees somebody else's words");
      if (!filer.send().stage().equals("sent")) wrong.add(words + " is not sent");
    }
    return wrong;
  }
}
