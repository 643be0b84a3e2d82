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
  /** These stand in the list themselves, with their words. */
  private static final List<String> SAID_OTHERWISE = List.of("message.sent", "note.added");
  private static final int DETAIL = 120;

  private final Words words;
  private final Map<Actor, String> names;
  private final LedgerWords said;

  Timeline(Words words, Map<Actor, String> names) {
    this.words = words;
    this.names = names;
    this.said = new LedgerWords(words, names, Map.of());
  }

  /** An event and where it stands. */
  private record Dated(LocalDate day, CaseSheet.Event event) {}

  /** Oldest first; within a day the person before the desk, and acts in the order of the ledger. */
  List<CaseSheet.Event> of(CaseSheets.Read read) {
    var events = new ArrayList<Dated>();
    var sent = read.open().line().sent();
    read.open().row().sent().ifPresent(day -> events.add(event(ACT, words.get("file.history.sent"), sent, List.of())));
    var authors = authors(read);
    read.messages().forEach(message -> events.add(message(message, authors)));
    acts(read).forEach(events::add);
    read.notes().forEach(note -> events.add(event(NOTE, words.say("file.history.note", who(Actor.member(note.author()))),
        note.hour(), List.of(cut(note.text())))));
    return events.stream().sorted(Comparator.comparing(Dated::day)).map(Dated::event).toList();
  }

  /** One act of one person on one day stands once, however often the page was loaded. */
  private List<Dated> acts(CaseSheets.Read read) {
    var seen = new HashSet<List<Object>>();
    var acts = new ArrayList<Dated>();
    for (var line : read.ledger()) {
      if (!SAID_OTHERWISE.contains(line.entry().act()) || line.entry().codes().containsKey("note")) {
        var details = details(line, read);
        if (seen.add(List.of(line.day(), line.entry().member(), line.entry().act(), details))) {
          acts.add(new Dated(line.day(),
              new CaseSheet.Event(ACT, act(line), words.language().day(line.day()), details)));
        }
      }
    }
    return acts;
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

  private Dated message(Message message, Deque<Actor> authors) {
    boolean theirs = message.from() == Message.Side.FILER;
    var author = theirs ? null : authors.poll();
    var what = theirs ? words.get("file.history.wrote")
        : author == null ? words.get("file.history.answered") : words.say("act.message.sent", who(author));
    return new Dated(message.day(), new CaseSheet.Event(MESSAGE, what, words.language().day(message.day()),
        List.of(cut(message.text()))));
  }

  private Dated event(String kind, String what, ZonedDateTime hour, List<String> details) {
    var day = hour.toLocalDate();
    return new Dated(day, new CaseSheet.Event(kind, what, words.say("file.history.hour", day,
        words.language().own(String.format(Locale.ROOT, "%02d:00", hour.getHour()))), details));
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
