package org.amparo.web.reviewer;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.ledger.Actor;
import org.amparo.ledger.Line;
import org.amparo.web.shell.Words;

/** Says what stands in the ledger as codes. */
final class LedgerWords {
  /** Which codes of an entry have words, and how their phrases begin. */
  private static final Map<String, String> PHRASES = Map.of("reason", "reason.", "recipient", "packet.key.", "status", "taxonomy.status.");

  private final Words words;
  private final Map<Actor, String> names;
  private final Map<String, String> desks;

  /** @param desks names by id in hexadecimal digits */
  LedgerWords(Words words, Map<Actor, String> names, Map<String, String> desks) {
    this.words = words;
    this.names = names;
    this.desks = desks;
  }

  LedgerRow row(Line line) {
    var about = new ArrayList<String>();
    Optional.ofNullable(line.entry().codes().get("desk")).map(desks::get).ifPresent(about::add);
    line.entry().ledgerId().ifPresent(id -> about.add(words.say("ledger.case", name(id))));
    about.addAll(details(line));
    return new LedgerRow(words.language().number(line.number()), words.language().date(line.day()), act(line), about);
  }

  /** The act alone, for the history of a case. */
  String act(Line line) {
    var key = "act." + line.entry().act();
    return words.say(words.has(key) ? key : "act.other", who(line.entry().member()));
  }

  List<String> details(Line line) {
    var codes = line.entry().codes();
    return PHRASES.entrySet().stream()
        .filter(phrase -> codes.containsKey(phrase.getKey()))
        .map(phrase -> phrase.getValue() + codes.get(phrase.getKey())).filter(words::has).map(words::get).toList();
  }

  /** What the ledger calls a case, short. */
  static String name(byte[] ledgerId) {
    return QueueRows.number(HexFormat.of().formatHex(ledgerId));
  }

  /** A name is isolated, so that it turns no sentence around that runs the other way. */
  private String who(Actor actor) {
    if (actor.equals(Actor.NODE)) return words.get("who.node");
    if (actor.equals(Actor.UNKNOWN)) return words.get("who.unknown");
    return "\u2068" + names.getOrDefault(actor, words.get("who.former")) + "\u2069";
  }
}
