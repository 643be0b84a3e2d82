package org.amparo.complaint;

import java.util.List;
import org.amparo.language.Finds;
import org.amparo.questionnaire.Questionnaire;

/** A case that words were found in, with its line in the list and the questionnaire that its answers belong to. */
public record Found(Line line, Questionnaire filedUnder, List<Hit> hits) {
  public Found {
    hits = List.copyOf(hits);
  }

  /** A text of the case, and from where to where the first of the words stands in it. */
  public record Hit(Passage passage, Finds.Place place) {}

  @Override
  public String toString() {
    return "Found[" + line.complaint().hex() + "]";
  }
}
