package org.amparo.web.reviewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.complaint.Handling;
import org.amparo.complaint.Line;
import org.amparo.complaint.Onlooker;
import org.amparo.complaint.StatusHistory;
import org.amparo.desk.Desk;
import org.amparo.desk.MemberId;
import org.amparo.language.Languages;
import org.amparo.ledger.Actor;
import org.amparo.questionnaire.Answer;
import org.amparo.web.shell.Words;

/**
 * A desk's lines in the words of whoever looks.
 *
 * @param names of all members, by who they are in the ledger
 */
public record QueueRows(Desk desk, Words words, Languages languages, Why why, Here here, Onlooker by,
    Map<Actor, String> names) {

  public QueueRow row(Line line) {
    var id = line.complaint().hex();
    var handling = line.triage().handling();
    return new QueueRow(id, "case/" + desk.id().hex() + "/" + id,
        line.closed() ? standing(words, StatusHistory.CLOSED) : words.get(line.urgency().phraseKey()),
        line.closed() ? "" : line.urgency().name().toLowerCase(Locale.ROOT),
        why.said(line.today(), line.facts().facts()), weighed(line), number(id), small(line),
        here.said(desk.queue(), line), firstRead(line), line.overdueAt(by.now()), standing(words, line.standing()),
        country(line), programs(line), speaks(line), by.owner(line).map(this::member).orElse(""),
        by.owner(line).filter(by.member()::equals).isPresent(),
        handling.tags().stream().sorted().map(Signs::plain).toList());
  }

  /** The first eight digits, which is how people at a desk name a case to each other. */
  public static String number(String hex) {
    return hex.substring(0, 4) + "-" + hex.substring(4, 8);
  }

  /** Where a case stands, by the code of its line. */
  public static String standing(Words words, String code) {
    return switch (code) {
      case "unread" -> words.get("list.unread");
      case "elsewhere" -> words.get("list.advises");
      case "fresh" -> words.get("list.nostatus");
      default -> words.has("taxonomy.status." + code) ? words.get("taxonomy.status." + code) : code;
    };
  }

  private String member(MemberId member) {
    return member.equals(by.member()) ? words.get("mark.owner.me")
        : names.getOrDefault(Actor.member(member.bytes()), words.get("mark.owner.left"));
  }

  /** Who raised or lowered it, beside the reason that the rules give; empty where the rules alone decide. */
  private String weighed(Line line) {
    return line.triage().handling().why().filter(set -> !line.urgency().equals(line.today().urgency()))
        .map(set -> words.say(line.urgency().moreUrgentThan(line.today().urgency()) ? "list.raised" : "list.lowered",
            setter(set), isolated(Signs.plain(set.words())))).orElse("");
  }

  private String setter(Handling.Why set) {
    return isolated(names.getOrDefault(Actor.member(set.by().bytes()), words.get("mark.owner.left")));
  }

  private static String isolated(String text) {
    return "\u2068" + text + "\u2069";
  }

  private List<String> small(Line line) {
    var small = new ArrayList<String>();
    if (line.facts().papers() > 0) small.add(words.count("list.papers", line.facts().papers()));
    if (line.newMessages() > 0) small.add(words.count("list.messages", line.newMessages()));
    return small;
  }

  private String firstRead(Line line) {
    if (line.triage().wasRead()) return words.get(line.wasReadInTime() ? "list.read.kept" : "list.read.missed");
    return line.closed() ? "" : Waiting.said(words, by.now(), line.readBy());
  }

  private String country(Line line) {
    return line.facts().facts().of("source_country").filter(Answer.Words.class::isInstance)
        .map(typed -> Signs.plain(((Answer.Words) typed).text()))
        .orElseGet(() -> line.country().equals(Line.UNKNOWN) ? words.get("list.unknown")
            : words.language().country(line.country()));
  }

  private String programs(Line line) {
    return line.facts().facts().of("program").map(Answer::codes).orElse(Set.of()).stream().sorted()
        .filter(code -> !code.equals("unknown")).map(code -> "taxonomy.program." + code).filter(words::has)
        .map(words::get).collect(Collectors.joining(" · "));
  }

  private String speaks(Line line) {
    return line.language().equals(Line.UNKNOWN) ? words.get("list.unknown")
        : new Tongues(languages, words).name(line.language());
  }

  @Override
  public String toString() {
    return "QueueRows[" + desk.id() + "]";
  }
}
