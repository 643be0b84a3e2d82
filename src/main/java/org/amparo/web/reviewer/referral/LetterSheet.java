package org.amparo.web.reviewer.referral;

import java.util.List;
import org.amparo.language.Language;
import org.amparo.referral.Channel;
import org.amparo.referral.Checklist;
import org.amparo.web.reviewer.Signs;
import org.amparo.web.shell.Words;

/** What the page of a letter shows. */
public record LetterSheet(Words words, Channel channel, Checklist list, LetterText.Typed typed, boolean agreed,
    Language in, List<Language> tongues, String quote, List<Enclosed> papers, String state, Ask ask) {
  /** A paper that may go with it. */
  public record Enclosed(String id, List<Signs.Run> name, String size, boolean ticked) {
    @Override
    public String toString() {
      return "Enclosed[redacted]";
    }
  }

  /** The message that asks the person. */
  public record Ask(Language language, String words) {}

  public String looked() {
    return words.say("refer.looked", words.language().date(channel.lastVerified()));
  }

  public List<String> clocks() {
    return channel.clocks().stream().map(clock -> (clock.days() > 0 ? words.count("refer.days", clock.days())
        : words.count("refer.months", clock.months())) + " " + words.get(clock.phraseKey())).toList();
  }

  public String to() {
    return typed.to();
  }

  public String subject() {
    return typed.subject();
  }

  public String body() {
    return typed.body();
  }

  public String who() {
    return typed.who();
  }

  @Override
  public String toString() {
    return "LetterSheet[redacted]";
  }
}
