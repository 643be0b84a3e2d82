package org.amparo.web.reviewer;

import java.util.List;

/** A case page in words: everything that is shown but what was locked apart. */
public record CaseSheet(Head head, Reader reader, List<AnswerRows.Page> pages, List<Letter> letters, List<Letter> notes,
    List<String> locked, List<String> share, List<Event> history, String ledgerName, List<StatusChoice> statuses) {

  /** What stands on top. */
  public record Head(String number, String why, String chip, String level, List<String> facts, boolean leads,
      String status) {}

  /** How the person read the questions; {@code same} if in the reader's own language. */
  public record Reader(boolean same, String tag, String direction, String language, String speaks, String edition) {}

  /** A message or a note: who, which day, in which language if known, the words, and the papers with them. */
  public record Letter(boolean fromUs, String who, String day, String tag, List<Signs.Run> words, boolean fresh,
      List<Enclosures.Row> papers) {
    @Override
    public String toString() {
      return "Letter[redacted]";
    }
  }

  /** A day in the life of the case. */
  public record Event(String what, String day, List<String> details) {}

  /** A status to pick, with the sentence the person will read. */
  public record StatusChoice(String code, String name, String sentence, boolean now) {}

  @Override
  public String toString() {
    return "CaseSheet[" + head.number + "]";
  }
}
