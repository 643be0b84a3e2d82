package org.amparo.web.reviewer;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.complaint.Line;
import org.amparo.complaint.StatusHistory;
import org.amparo.desk.DeskId;
import org.amparo.questionnaire.Answer;
import org.amparo.web.shell.Words;

/** The queue's lines in the reviewer's words. */
public final class QueueRows {
  private final Words words;
  private final Tongues tongues;
  private final Why why;
  private final ZonedDateTime now;

  QueueRows(Words words, Tongues tongues, Why why, ZonedDateTime now) {
    this.words = words;
    this.tongues = tongues;
    this.why = why;
    this.now = now;
  }

  QueueRow row(DeskId desk, Line line) {
    var id = line.complaint().hex();
    return new QueueRow(id, "case/" + desk.hex() + "/" + id,
        line.closed() ? status(StatusHistory.CLOSED) : words.get(line.urgency().phraseKey()),
        line.closed() ? "" : line.urgency().name().toLowerCase(Locale.ROOT),
        why.said(line.today(), line.facts().facts()), number(id), small(line), firstRead(line),
        line.overdueAt(now), status(line), country(line), programs(line), speaks(line));
  }

  /** The first eight digits, which is how people at a desk name a case to each other. */
  public static String number(String hex) {
    return hex.substring(0, 4) + "-" + hex.substring(4, 8);
  }

  private List<String> small(Line line) {
    var small = new ArrayList<String>();
    if (line.facts().papers() > 0) small.add(words.count("list.papers", line.facts().papers()));
    if (line.newMessages() > 0) small.add(words.count("list.messages", line.newMessages()));
    return small;
  }

  private String firstRead(Line line) {
    if (line.triage().wasRead()) return words.get("list.read");
    return line.closed() ? "" : Waiting.said(words, now, line.readBy());
  }

  private String status(Line line) {
    if (line.closed()) return status(StatusHistory.CLOSED);
    if (!line.triage().wasRead()) return words.get("list.unread");
    if (!line.leads()) return words.get("list.advises");
    return line.triage().status().equals(StatusHistory.RECEIVED) ? words.get("list.nostatus")
        : status(line.triage().status());
  }

  private String status(String code) {
    return words.get("taxonomy.status." + code);
  }

  private String country(Line line) {
    var given = line.facts().facts().of("source_country").orElse(null);
    if (given instanceof Answer.Code code && !code.code().equals("unknown")) {
      return words.language().country(code.code());
    }
    return given instanceof Answer.Words typed ? Signs.plain(typed.text()) : words.get("list.unknown");
  }

  private String programs(Line line) {
    return line.facts().facts().of("program").map(Answer::codes).orElse(Set.of()).stream().sorted()
        .filter(code -> !code.equals("unknown")).map(code -> "taxonomy.program." + code).filter(words::has)
        .map(words::get).collect(Collectors.joining(" · "));
  }

  private String speaks(Line line) {
    var facts = line.facts().facts();
    return facts.of("lang_speak").or(() -> facts.of("lang")).flatMap(given -> given.codes().stream().findFirst())
        .map(tongues::name).orElseGet(() -> words.get("list.unknown"));
  }
}
