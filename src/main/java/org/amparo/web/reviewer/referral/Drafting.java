package org.amparo.web.reviewer.referral;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.complaint.OpenCase;
import org.amparo.language.Languages;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Question;
import org.amparo.referral.Channel;
import org.amparo.web.reviewer.AnswerRow;
import org.amparo.web.reviewer.FilePage;
import org.amparo.web.reviewer.Signs;
import org.amparo.web.reviewer.Wording;
import org.amparo.web.shell.Words;

/** What a letter says before a person has changed it, in the letter's language: no more than the channel needs to know. */
record Drafting(Words words, Languages languages, Channel channel) {
  String subject() {
    return words.get(channel.subjectKey());
  }

  String body(OpenCase open) {
    var told = channel.tells().stream().flatMap(id -> open.filedUnder().question(id).stream())
        .flatMap(question -> fact(question, open).stream()).collect(Collectors.joining("\n"));
    return words.get(channel.askKey()) + (told.isEmpty() ? "" : "\n\n" + words.get("letter.facts") + "\n" + told)
        + "\n\n" + words.get("letter.close");
  }

  private Optional<String> fact(Question question, OpenCase open) {
    var wording = new Wording(words, languages);
    return open.answers().of(question.id()).map(given -> said(wording, question, given)).filter(said -> !said.isEmpty())
        .map(said -> wording.label(question) + " " + said);
  }

  private static String said(Wording wording, Question question, Answer given) {
    return given instanceof Answer.Words own ? Signs.plain(own.text())
        : String.join("; ", wording.lines(question, given));
  }

  /** The person's own words, in whatever language; empty where the letter quotes none. */
  static String quoted(Channel channel, OpenCase open) {
    return channel.quotes() ? open.answers().of("story").filter(Answer.Words.class::isInstance)
        .map(story -> Signs.plain(((Answer.Words) story).text())).orElse("") : "";
  }

  /** What the locked box says, a line each. */
  static String who(List<AnswerRow> identity, List<FilePage.MovedRow> moved) {
    var lines = identity.stream().map(row -> row.label() + " " + (row.isWritten() ? plain(row.written())
        : String.join("; ", row.mine()))).collect(Collectors.toList());
    moved.forEach(one -> lines.add(one.kind() + ": " + plain(one.number())));
    return String.join("\n", lines);
  }

  private static String plain(List<Signs.Run> runs) {
    return runs.stream().map(Signs.Run::text).collect(Collectors.joining());
  }
}
