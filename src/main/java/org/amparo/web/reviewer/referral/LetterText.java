package org.amparo.web.reviewer.referral;

import java.util.ArrayList;
import java.util.List;
import org.amparo.evidence.packet.Part;
import org.amparo.inspection.Print;
import org.amparo.inspection.Print.Style;
import org.amparo.inspection.Print.Way;
import org.amparo.web.shell.Words;

/** A letter in lines, in its own language; what a person wrote stays in theirs. */
final class LetterText {
  private final Words words;
  private final List<Print.Line> lines = new ArrayList<>();

  LetterText(Words words) {
    this.words = words;
  }

  /** What was typed, and what goes with it. */
  record Typed(String to, String subject, String body, String who, String quote, String quotedIn) {
    int length() {
      return to.length() + subject.length() + body.length() + who.length();
    }

    @Override
    public String toString() {
      return "Typed[redacted]";
    }
  }

  Print print(Typed typed, String today, String number, List<Part> enclosed) {
    add(Style.WORDS, typed.to(), Way.AUTO);
    ours(Style.SMALL, today);
    ours(Style.SMALL, words.say("letter.reference", number));
    add(Style.TITLE, typed.subject(), Way.AUTO);
    add(Style.WORDS, typed.body(), Way.AUTO);
    ours(Style.HEADING, words.get("letter.about"));
    add(Style.WORDS, typed.who().isBlank() ? words.get("letter.unnamed") : typed.who(), Way.AUTO);
    if (!typed.quote().isBlank()) {
      ours(Style.HEADING, words.say("letter.words", typed.quotedIn()));
      lines.add(new Print.Line(Style.OWN, typed.quote(), "", Way.AUTO));
    }
    ours(Style.HEADING, words.get("letter.enclosed"));
    if (enclosed.isEmpty()) ours(Style.WORDS, words.get("letter.enclosed.none"));
    enclosed.forEach(this::enclosed);
    ours(Style.HEADING, words.get("letter.sign"));
    return new Print(typed.subject(), words.language().tag(), words.language().rightToLeft(), lines);
  }

  private void enclosed(Part part) {
    lines.add(new Print.Line(Style.QUESTION, part.name(), "", Way.LTR));
    lines.add(new Print.Line(Style.SMALL, words.say("letter.hash", part.fingerprint()), "", Way.LTR));
  }

  private void ours(Style style, String text) {
    add(style, text, words.language().rightToLeft() ? Way.RTL : Way.LTR);
  }

  private void add(Style style, String text, Way way) {
    lines.add(new Print.Line(style, text, words.language().tag(), way));
  }
}
