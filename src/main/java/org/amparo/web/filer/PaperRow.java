package org.amparo.web.filer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.evidence.Paper;
import org.amparo.evidence.State;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.PaperKind;
import org.amparo.web.shell.Words;

/** One paper as the person who added it reads about it. */
public final class PaperRow {
  private final int number;
  private final Paper paper;
  private final Words words;

  PaperRow(int number, Paper paper, Words words) {
    this.number = number;
    this.paper = paper;
    this.words = words;
  }

  public int getNumber() {
    return number;
  }

  public String getId() {
    return paper.id().hex();
  }

  /** "Paper 2: PDF, 4 pages". */
  public String getTitle() {
    var kind = words.get("papers.kind." + paper.kind());
    boolean paged = paper.pages() > 0 && paper.kind() != PaperKind.PHOTO;
    var pages = paged ? words.say("papers.and", kind, words.count("papers.pages", paper.pages())) : kind;
    return words.say("papers.paper", number, pages);
  }

  public String getName() {
    return paper.name();
  }

  public String getChip() {
    return words.get("papers.chip." + (isCarrying() ? "KEPT" : paper.state()));
  }

  /** Leaf for what lies safe; anything else is told without a colour. */
  public boolean isSafe() {
    return paper.state() == State.LOOKED && paper.hidden().isEmpty();
  }

  /** Whether it is kept with what it carries besides what one sees. */
  private boolean isCarrying() {
    return paper.state() == State.LOOKED && !paper.hidden().isEmpty();
  }

  public boolean isUnseen() {
    return paper.state() == State.NOT_YET;
  }

  public boolean isUnclean() {
    return paper.state() == State.UNCLEAN;
  }

  public boolean isCleanable() {
    return paper.canBeCleaned();
  }

  /** Whether there is something that the person should hear at once. */
  public boolean isTelling() {
    return !isSafe() || paper.lies();
  }

  public String getSize() {
    return Sizes.said(paper.length(), words);
  }

  /** What was found, what was taken out and what is to be done, one sentence each. */
  public List<String> getSaid() {
    var said = new ArrayList<String>();
    if (!paper.removed().isEmpty()) said.add(words.say("papers.said.removed", takenOut()));
    if (paper.state() == State.LOOKED) {
      if (!paper.hidden().isEmpty()) said.add(words.say("papers.said.hidden", listed(paper.hidden())));
      if (paper.hidden().isEmpty() && paper.removed().isEmpty()) said.add(words.get("papers.said.nothing"));
    } else {
      said.add(words.say("papers.said." + paper.state(), listed(paper.hidden())));
    }
    if (paper.lies()) said.add(words.get("papers.said.lies"));
    return said;
  }

  /** What has no name is named only where nothing else was taken out. */
  private String takenOut() {
    var named = EnumSet.copyOf(paper.removed());
    named.remove(Hidden.UNKNOWN);
    return named.isEmpty() ? words.get("papers.hidden.some") : listed(named);
  }

  private String listed(Set<Hidden> some) {
    var shown = some.isEmpty() ? Set.of(Hidden.UNKNOWN) : some;
    return shown.stream().map(one -> words.get("papers.hidden." + one))
        .collect(Collectors.joining(words.get("papers.comma") + " "));
  }

  public String getFingerprint() {
    return grouped(paper.fingerprint());
  }

  /** Of what was sent, where only the cleaned copy is kept; else nothing. */
  public String getOriginal() {
    return paper.original().map(PaperRow::grouped).orElse("");
  }

  /** In groups of four, which two people can read to each other. */
  private static String grouped(String hex) {
    return hex.replaceAll("(.{4})(?!$)", "$1 ");
  }
}
