package org.amparo.web.reviewer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.amparo.complaint.Level;
import org.amparo.complaint.OpenCase;
import org.amparo.complaint.Routing;
import org.amparo.complaint.StatusHistory;
import org.amparo.complaint.TeamNote;
import org.amparo.conversation.Message;
import org.amparo.language.Language;
import org.amparo.language.Languages;
import org.amparo.ledger.Actor;
import org.amparo.ledger.Line;
import org.amparo.platform.Ids;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Option;
import org.amparo.questionnaire.Question;
import org.amparo.web.shell.Words;

/** Puts an open case into the reviewer's words. */
final class CaseSheets {
  private final Words words;
  private final Languages languages;
  private final Routing routing;
  private final Map<Actor, String> names;
  private final Map<String, String> desks;

  CaseSheets(Words words, Languages languages, Routing routing, Map<Actor, String> names) {
    this(words, languages, routing, names, Map.of());
  }

  /** @param desks names by id in hexadecimal digits */
  CaseSheets(Words words, Languages languages, Routing routing, Map<Actor, String> names, Map<String, String> desks) {
    this.words = words;
    this.languages = languages;
    this.routing = routing;
    this.names = names;
    this.desks = desks;
  }

  /** What of a case was read from its other rooms. */
  record Read(OpenCase open, LocalDate today, Level level, List<Message> messages, List<TeamNote> notes,
      List<Line> ledger, Function<List<UUID>, List<Enclosures.Row>> enclosed) {}

  CaseSheet sheet(Read read) {
    var open = read.open();
    var mine = new Wording(words, languages);
    var theirs = theirLanguage(open).filter(language -> !language.tag().equals(words.language().tag()));
    var rows = new AnswerRows(mine, theirs.map(language -> new Wording(words.in(language), languages)));
    return new CaseSheet(head(read), reader(open), rows.pages(open.filedUnder(), open.answers(), open.lockedApart()),
        letters(read), read.notes().stream().map(this::note).toList(), locked(open, mine),
        share(open, mine), new Timeline(words, names).of(read), LedgerWords.name(Ids.bytes(open.row().ledgerId())));
  }

  private CaseSheet.Head head(Read read) {
    var open = read.open();
    var facts = new ArrayList<String>();
    open.row().sent().ifPresent(day -> facts.add(words.say("file.sent", day)));
    open.row().read().ifPresent(day -> facts.add(words.say("file.read", day)));
    facts.add(words.get(open.leads() ? "file.leads" : "list.advises"));
    var urgency = open.triage().handling().override().orElse(read.level().urgency());
    return new CaseSheet.Head(QueueRows.number(open.id().hex()), 
            new Why(words, routing, read.today()).said(read.level(), open.line().facts()),
        words.get(urgency.phraseKey()), urgency.name().toLowerCase(Locale.ROOT), facts, open.leads(),
        status(open.history().latest().status()));
  }

  private String status(String code) {
    return code.equals(StatusHistory.RECEIVED) ? words.get("list.nostatus") : words.get("taxonomy.status." + code);
  }

  private Optional<Language> theirLanguage(OpenCase open) {
    return open.answers().of("lang").flatMap(given -> given.codes().stream().findFirst()).flatMap(tag ->
        languages.offered().stream().filter(language -> language.tag().equals(tag)).findFirst());
  }

  private CaseSheet.Reader reader(OpenCase open) {
    var tongues = new Tongues(languages, words);
    var language = theirLanguage(open).orElse(words.language());
    var speaks = open.answers().of("lang_speak").map(Answer::codes).orElse(Set.of()).stream().findFirst();
    return new CaseSheet.Reader(language.tag().equals(words.language().tag()), language.tag(), language.direction(),
        tongues.name(language.tag()), tongues.name(speaks.orElse(language.tag())), open.filedUnder().version());
  }

  private List<CaseSheet.Letter> letters(Read read) {
    int seen = read.open().triage().messagesSeen();
    return read.messages().stream().map(message -> letter(read, message, seen)).toList();
  }

  private CaseSheet.Letter letter(Read read, Message message, int seen) {
    boolean us = message.from() == Message.Side.DESK;
    return new CaseSheet.Letter(us, words.get(us ? "file.from.us" : "file.from.them"),
        words.language().day(message.day()), message.versions().stream()
            .map(version -> new CaseSheet.Written(version.language(), Signs.runs(version.text()))).toList(),
        !us && message.number() > seen, read.enclosed().apply(message.files()));
  }

  private CaseSheet.Letter note(TeamNote note) {
    var name = names.getOrDefault(Actor.member(note.author()), words.get("who.former"));
    var who = note.from().map(desk -> desks.get(desk.hex())).map(desk -> words.say("note.from", name, desk)).orElse(name);
    return new CaseSheet.Letter(true, who, words.language().day(note.hour().toLocalDate()),
        List.of(new CaseSheet.Written("", Signs.runs(note.text()))), false, List.of());
  }

  private List<String> locked(OpenCase open, Wording mine) {
    return open.lockedApart().stream().map(kind -> words.has("file.kind." + kind) ? words.get("file.kind." + kind)
        : mine.said("q." + kind + ".label", words.get("file.kind.other"))).distinct().toList();
  }

  /** In the order in which they were offered. */
  private static List<String> share(OpenCase open, Wording mine) {
    var offered = open.filedUnder().question("share").map(Question::options).orElse(List.of()).stream()
        .map(Option::code).toList();
    return open.consents().share().stream().sorted(Comparator.comparingInt(offered::indexOf))
        .map(code -> mine.said("taxonomy.share." + code, code)).toList();
  }
}
