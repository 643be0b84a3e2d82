package org.amparo.digest;

import java.util.List;
import java.util.Map;
import org.amparo.complaint.Urgency;
import org.amparo.desk.Desk;
import org.amparo.language.Language;
import org.amparo.language.Languages;
import org.amparo.language.Phrases;

/** What a letter says, in its reader's language: desks, levels and counts. */
public final class Wording {
  private final Phrases phrases;
  private final Languages languages;

  public Wording(Phrases phrases, Languages languages) {
    this.phrases = phrases;
    this.languages = languages;
  }

  /** A letter's words. */
  record Said(String subject, String body) {}

  /** What waits at a desk by level. */
  record Count(Desk desk, Map<Urgency, Long> waiting) {}

  Said urgent(Reader reader, Desk desk, long cases) {
    var in = language(reader);
    return new Said(phrases.say(in, "digest.urgent.subject"), paragraphs(
        phrases.count(in, "digest.urgent", cases), phrases.say(in, "digest.desk", name(in, desk)),
        phrases.say(in, "digest.foot")));
  }

  /** @param note the ledger's newest checkpoint, so that it also lies where the server cannot reach */
  Said daily(Reader reader, List<Count> counts, String note) {
    var in = language(reader);
    var desks = counts.stream().map(count -> said(in, count)).toList();
    return new Said(phrases.say(in, "digest.daily.subject"), paragraphs(phrases.say(in, "digest.daily"),
        desks.isEmpty() ? phrases.say(in, "digest.nodesk") : String.join("\n\n", desks),
        phrases.say(in, "digest.note") + "\n" + note.strip(), phrases.say(in, "digest.foot")));
  }

  private String said(Language in, Count count) {
    var lines = new StringBuilder(name(in, count.desk()));
    boolean any = false;
    for (var level : Urgency.values()) {
      long waiting = count.waiting().getOrDefault(level, 0L);
      if (waiting > 0) {
        any = true;
        lines.append("\n  ").append(phrases.say(in, "digest.level", phrases.say(in, level.phraseKey()), waiting));
      }
    }
    return (any ? lines : lines.append("\n  ").append(phrases.say(in, "digest.quiet"))).toString();
  }

  private String name(Language in, Desk desk) {
    var key = "queue." + desk.queue();
    return phrases.has(key) ? phrases.say(in, key) : desk.queue();
  }

  private Language language(Reader reader) {
    return languages.offered().stream().filter(one -> one.tag().equals(reader.language())).findFirst()
        .orElseGet(() -> languages.best(null));
  }

  private static String paragraphs(String... paragraphs) {
    return String.join("\n\n", paragraphs) + "\n";
  }
}
