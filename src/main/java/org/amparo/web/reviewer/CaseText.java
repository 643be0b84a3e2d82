package org.amparo.web.reviewer;

import java.util.ArrayList;
import java.util.List;
import org.amparo.evidence.Paper;
import org.amparo.inspection.Print;
import org.amparo.inspection.Print.Style;
import org.amparo.inspection.Print.Way;
import org.amparo.web.shell.Words;

/** A case in lines, for a file or for paper: what the case page shows, but who looked at it and when. */
final class CaseText {
  private final Words words;
  private final CaseSheet sheet;
  private final List<Print.Line> lines = new ArrayList<>();

  CaseText(Words words, CaseSheet sheet) {
    this.words = words;
    this.sheet = sheet;
  }

  /**
   * @param identity what was opened for a reason; empty if it stays locked
   * @param papers what is in the packet, and what is not
   */
  Print print(String made, List<AnswerRow> identity, List<FilePage.MovedRow> moved, List<PackedPaper> papers) {
    var title = words.say("file.title", sheet.head().number());
    ours(Style.TITLE, title);
    head(made);
    answers();
    box(identity, moved);
    letters("file.messages", sheet.letters());
    letters("file.notes", sheet.notes());
    if (!sheet.share().isEmpty()) ours(Style.HEADING, words.get("file.share"));
    sheet.share().forEach(one -> ours(Style.WORDS, one));
    papers(papers);
    return new Print(title, words.language().tag(), words.language().rightToLeft(), lines);
  }

  private void head(String made) {
    ours(Style.WORDS, sheet.head().why());
    ours(Style.SMALL, sheet.head().chip() + " · " + String.join(" · ", sheet.head().facts()));
    ours(Style.SMALL, words.get("file.status") + ": " + sheet.head().status());
    ours(Style.SMALL, words.get("list.speaks") + ": " + sheet.reader().speaks());
    ours(Style.SMALL, made);
    ours(Style.SMALL, words.get("file.edition.is") + " " + sheet.reader().edition());
  }

  private void answers() {
    for (var page : sheet.pages()) {
      ours(Style.HEADING, page.title());
      page.rows().forEach(this::row);
    }
  }

  private void row(AnswerRow row) {
    ours(Style.QUESTION, row.label());
    if (!row.theirLabel().isEmpty()) theirs(Style.SECOND, row.theirLabel());
    if (row.locked()) {
      ours(Style.SMALL, words.get("file.locked"));
    } else if (row.isSkipped()) {
      ours(Style.SMALL, words.get("file.skipped"));
    } else if (row.isWritten()) {
      own(row.written(), "", row.direction().equals("ltr") ? Way.LTR : Way.AUTO);
      if (!row.usual().isEmpty()) add(Style.SMALL, words.get("file.reads.as") + " " + row.usual(), "", Way.AUTO);
    } else {
      row.mine().forEach(line -> ours(Style.WORDS, line));
      row.theirs().forEach(line -> theirs(Style.SECOND, line));
    }
  }

  private void box(List<AnswerRow> identity, List<FilePage.MovedRow> moved) {
    if (sheet.locked().isEmpty()) return;
    ours(Style.HEADING, words.get("file.box"));
    if (identity.isEmpty() && moved.isEmpty()) {
      ours(Style.WORDS, words.get("packet.box.closed"));
      sheet.locked().forEach(kind -> ours(Style.SMALL, kind));
    }
    identity.forEach(this::row);
    for (var one : moved) {
      ours(Style.QUESTION, one.kind() + ", " + words.get("file.box.moved"));
      own(one.number(), "", Way.LTR);
    }
  }

  private void letters(String heading, List<CaseSheet.Letter> letters) {
    if (letters.isEmpty()) return;
    ours(Style.HEADING, words.get(heading));
    for (var letter : letters) {
      ours(Style.SMALL, letter.who() + " · " + letter.day());
      letter.versions().forEach(version -> own(version.words(), version.tag(), Way.AUTO));
    }
  }

  private void papers(List<PackedPaper> papers) {
    if (papers.isEmpty()) return;
    ours(Style.HEADING, words.get("packet.papers"));
    for (var packed : papers) {
      add(Style.QUESTION, Signs.plain(packed.paper().name()), "", Way.AUTO);
      ours(Style.SMALL, packed.isIn() ? words.say("packet.paper.in", packed.file()) : words.get(packed.whyNot()));
      if (packed.isIn()) add(Style.SMALL, "SHA-256 " + packed.paper().fingerprint(), "", Way.LTR);
      packed.paper().original().ifPresent(hash -> ours(Style.SMALL, words.say("packet.paper.cleaned", hash)));
    }
  }

  /** A paper of the case, and the name of its file in the packet; none if it is left out. */
  record PackedPaper(Paper paper, String file) {
    boolean isIn() {
      return !file.isEmpty();
    }

    String whyNot() {
      return switch (paper.state()) {
        case UNCLEAN -> "packet.paper.unclean";
        case REFUSED -> "packet.paper.refused";
        default -> "packet.paper.unseen";
      };
    }
  }

  private void ours(Style style, String text) {
    add(style, text, words.language().tag(), words.language().rightToLeft() ? Way.RTL : Way.LTR);
  }

  private void theirs(Style style, String text) {
    add(style, text, sheet.reader().tag(), sheet.reader().direction().equals("rtl") ? Way.RTL : Way.LTR);
  }

  private void own(List<Signs.Run> runs, String language, Way way) {
    var text = new StringBuilder();
    runs.forEach(run -> text.append(run.sign() ? "[" + run.text() + "]" : run.text()));
    add(Style.OWN, text.toString(), language, way);
  }

  private void add(Style style, String text, String language, Way way) {
    lines.add(new Print.Line(style, text, language, way));
  }
}
