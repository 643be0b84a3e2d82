package org.amparo.web.reviewer;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.complaint.StatusHistory;
import org.amparo.complaint.TeamNote;
import org.amparo.conversation.Message;
import org.amparo.ledger.Act;
import org.amparo.ledger.Actor;
import org.amparo.ledger.Line;
import org.amparo.web.shell.Words;

/** All that happened to a case in one list by days: acts from the ledger, messages, notes. Hours only where they lie sealed. */
final class Timeline {
  private static final String ACT = "act";
  private static final String MESSAGE = "message";
  private static final String NOTE = "note";
  private static final int DETAIL = 120;

  private final Words words;
  private final Map<Actor, String> names;
  private final LedgerWords said;

  Timeline(Words words, Map<Actor, String> names) {
    this.words = words;
    this.names = names;
    this.said = new LedgerWords(words, names, Map.of());
  }

  /** Oldest first, in the order in which it happened as far as that is known. */
  List<CaseSheet.Event> of(CaseSheets.Read read) {
    var authors = authors(read);
    var answers = read.messages().stream().filter(message -> message.from() == Message.Side.DESK)
        .map(message -> one(message, authors)).toList();
    var letters = read.messages().stream().filter(message -> message.from() == Message.Side.FILER)
        .map(message -> one(message, authors)).toList();
    var notes = read.notes().stream().sorted(Comparator.comparing(TeamNote::hour)).map(this::note).toList();
    var acts = new ArrayList<Course.Act<CaseSheet.Event>>();
    read.open().row().sent().ifPresent(day -> acts.add(sent(day, read.open().line().sent())));
    acts.addAll(acts(read));
    return new Course<>(answers, letters, notes).along(acts);
  }

  private Course.Act<CaseSheet.Event> sent(LocalDate day, ZonedDateTime hour) {
    return new Course.Act<>(day, Course.Tells.OF_ITSELF, "",
        List.of(event(ACT, words.get("file.history.sent"), hour, List.of())));
  }

  private Course.One<CaseSheet.Event> note(TeamNote note) {
    return new Course.One<>(note.hour().toLocalDate(), 0, Actor.member(note.author()).code(),
        event(NOTE, words.say("file.history.note", who(Actor.member(note.author()))), note.hour(),
            List.of(cut(note.text()))));
  }

  /** One act of one person on one day stands once, however often the page was loaded. */
  private List<Course.Act<CaseSheet.Event>> acts(CaseSheets.Read read) {
    var seen = new HashSet<List<Object>>();
    var acts = new ArrayList<Course.Act<CaseSheet.Event>>();
    for (var line : read.ledger()) {
      var tells = tells(line);
      var details = details(line, read);
      boolean told = !isOtherwise(line)
          && seen.add(List.of(line.day(), line.entry().member(), line.entry().act(), details));
      acts.add(new Course.Act<>(line.day(), tells, line.entry().member().code(), told
          ? List.of(new CaseSheet.Event(ACT, act(line), words.language().day(line.day()), details)) : List.of()));
    }
    return acts;
  }

  /** A message or a team note stands in the list itself, with its words. */
  private static boolean isOtherwise(Line line) {
    return tells(line) != Course.Tells.OF_ITSELF && !line.entry().is(Act.ADVICE_GIVEN);
  }

  private static Course.Tells tells(Line line) {
    if (line.entry().codes().containsKey("note")) return Course.Tells.OF_ITSELF;
    return switch (line.entry().act()) {
      case "message.sent" -> Course.Tells.OF_AN_ANSWER;
      case "note.added", "advice.given" -> Course.Tells.OF_A_NOTE;
      default -> Course.Tells.OF_ITSELF;
    };
  }

  private String act(Line line) {
    return line.entry().codes().containsKey("note") ? words.say("file.history.own", who(line.entry().member()))
        : said.act(line);
  }

  private List<String> details(Line line, CaseSheets.Read read) {
    var details = new ArrayList<>(said.details(line));
    Optional.ofNullable(line.entry().codes().get("owner")).map(owner -> names.get(new Actor("member." + owner)))
        .ifPresent(details::add);
    if (line.entry().is(Act.URGENCY_CHANGED)) details.add(words.get("urgency." + line.entry().codes().get("to")));
    Optional.ofNullable(line.entry().codes().get("status")).stream()
        .flatMap(code -> read.open().history().steps().stream()
            .filter(step -> step.status().equals(code) && step.day().equals(line.day())))
        .map(StatusHistory.Step::reason).filter(reason -> !reason.isEmpty()).findFirst()
        .map(Timeline::cut).ifPresent(details::add);
    return details;
  }

  /** Who wrote for the desk stands in the ledger alone; told only where it names as many as there are messages. */
  private Deque<Actor> authors(CaseSheets.Read read) {
    var wrote = read.ledger().stream().filter(line -> line.entry().act().equals("message.sent"))
        .map(line -> line.entry().member()).collect(Collectors.toCollection(ArrayDeque::new));
    long ours = read.messages().stream().filter(message -> message.from() == Message.Side.DESK).count();
    return wrote.size() == ours ? wrote : new ArrayDeque<>();
  }

  private Course.One<CaseSheet.Event> one(Message message, Deque<Actor> authors) {
    boolean theirs = message.from() == Message.Side.FILER;
    var author = theirs ? null : authors.poll();
    var what = theirs ? words.get("file.history.wrote")
        : author == null ? words.get("file.history.answered") : words.say("act.message.sent", who(author));
    return new Course.One<>(message.day(), theirs ? message.otherSeen() : 0, "",
        new CaseSheet.Event(MESSAGE, what, words.language().day(message.day()), List.of(cut(message.text()))));
  }

  private CaseSheet.Event event(String kind, String what, ZonedDateTime hour, List<String> details) {
    var day = hour.toLocalDate();
    return new CaseSheet.Event(kind, what, words.say("file.history.hour", day,
        words.language().own(String.format(Locale.ROOT, "%02d:00", hour.getHour()))), details);
  }

  private String who(Actor actor) {
    return "\u2068" + names.getOrDefault(actor, words.get("who.former")) + "\u2069";
  }

  private static String cut(String text) {
    var plain = Signs.plain(text.replace('\n', ' '));
    return plain.codePointCount(0, plain.length()) <= DETAIL ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, DETAIL)) + "\u2026";
  }
}
