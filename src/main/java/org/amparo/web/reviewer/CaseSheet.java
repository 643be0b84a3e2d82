package org.amparo.web.reviewer;

import java.util.List;

/** A case page in words: everything that is shown but what was locked apart. */
public record CaseSheet(Head head, Reader reader, List<AnswerRows.Page> pages, List<Letter> letters, List<Letter> notes,
    List<String> locked, List<String> share, List<Event> history, String ledgerName) {

  /** What stands on top. */
  public record Head(String number, String why, String chip, String level, List<String> facts, boolean leads,
      String status) {}

  /** How the person read the questions; {@code same} if in the reader's own language. */
  public record Reader(boolean same, String tag, String direction, String language, String speaks, String edition) {}

  /** Words as they were written, and the tag of their language; none if it is not known. */
  public record Written(String tag, List<Signs.Run> words) {
    @Override
    public String toString() {
      return "Written[redacted]";
    }
  }

  /** A message or a note: who, which day, the words in each language they were written in, and the papers with them. */
  public record Letter(boolean fromUs, String who, String day, List<Written> versions, boolean fresh,
      List<Enclosures.Row> papers) {
    @Override
    public String toString() {
      return "Letter[redacted]";
    }
  }

  /** A day in the life of the case: an act, a message or a note; the hour only where it lies sealed. */
  public record Event(String kind, String what, String day, List<String> details) {
    @Override
    public String toString() {
      return "Event[" + kind + "]";
    }
  }

  @Override
  public String toString() {
    return "CaseSheet[" + head.number + "]";
  }
}
