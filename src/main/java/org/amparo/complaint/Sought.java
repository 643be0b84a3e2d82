package org.amparo.complaint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amparo.language.Finds;
import org.amparo.language.Fold;

/** The words somebody looks for: all of them must stand somewhere in a case, whatever case, accents or digits they have. */
public record Sought(List<String> words) {
  /** More than these are taken for a mistake. */
  public static final int MOST = 12;

  public Sought {
    words = List.copyOf(words);
  }

  public static Sought of(String typed) {
    return new Sought(Arrays.stream(Fold.of(typed).text().strip().split(" ")).filter(word -> !word.isEmpty())
        .distinct().limit(MOST).toList());
  }

  public boolean isNothing() {
    return words.isEmpty();
  }

  /** Where the words stand in these texts, one place for each text that has one; nothing unless all words are there. */
  List<Found.Hit> in(List<Passage> passages) {
    var missing = new ArrayList<>(words);
    var hits = new ArrayList<Found.Hit>();
    for (var passage : passages) {
      var folded = Fold.of(passage.text()).text();
      var here = words.stream().filter(folded::contains).toList();
      missing.removeAll(here);
      here.stream().limit(1).flatMap(word -> Finds.of(passage.text(), word).places().stream().limit(1))
          .forEach(place -> hits.add(new Found.Hit(passage, place)));
    }
    return missing.isEmpty() ? hits : List.of();
  }

  @Override
  public String toString() {
    return "Sought[" + words.size() + "]";
  }
}
