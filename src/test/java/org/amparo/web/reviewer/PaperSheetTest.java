package org.amparo.web.reviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a file says of itself, as a reviewer reads it. */
class PaperSheetTest {
  @Test
  void leavesOutWhatWeKnowOurselves() {
    assertEquals(List.of("Made by"), names(Map.of("size", "1", "Type", "x", "sha", "00", "original", "0", "author", "A")));
  }

  @Test
  void namesFactsInTheReadersWordsAndStrangeOnesAsTheyAre() {
    assertEquals(List.of("Width and height in dots", "x-mood"), names(Map.of("pixels", "640 × 480", "x-mood", "blue")));
  }

  private static List<String> names(Map<String, String> facts) {
    return PaperSheet.said(Desk.in("en"), new TreeMap<>(facts)).stream().map(PaperSheet.Fact::name).toList();
  }
}
