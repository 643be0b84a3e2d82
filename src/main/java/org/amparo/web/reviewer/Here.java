package org.amparo.web.reviewer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.amparo.complaint.Entrusted;
import org.amparo.complaint.Line;
import org.amparo.complaint.Routing;
import org.amparo.questionnaire.Condition;
import org.amparo.questionnaire.Option;
import org.amparo.questionnaire.Question;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.web.shell.Words;

/**
 * Why a case lies at this desk: what was picked that its queue is for, or that another desk brought it.
 *
 * @param desks names by id in hexadecimal digits
 */
public record Here(Words words, Routing routing, Questionnaire questionnaire, LocalDate today,
    Map<String, String> desks) {
  public Here(Words words, Routing routing, Questionnaire questionnaire, LocalDate today) {
    this(words, routing, questionnaire, today, Map.of());
  }

  /** @param queue that the desk serves */
  String said(String queue, Line line) {
    return line.triage().entrusted().filter(how -> desks.containsKey(how.by().hex())).map(this::entrusted)
        .orElseGet(() -> routed(queue, line));
  }

  private String entrusted(Entrusted how) {
    var by = desks.get(how.by().hex());
    return how.until().map(day -> words.say("list.asked", by, words.language().day(day)))
        .orElseGet(() -> words.say("list.handed", by));
  }

  private String routed(String queue, Line line) {
    if (!line.facts().queues().contains(queue)) return words.get("here.brought");
    var picked = routing.because(queue, line.facts().facts(), today).stream().map(this::picked).distinct().toList();
    return picked.isEmpty() ? words.get("here.none") : words.say("here.picked", joined(picked));
  }

  private String picked(Condition.Mention mention) {
    var own = "here." + mention.question() + "." + mention.code();
    if (words.has(own)) return words.get(own);
    return questionnaire.question(mention.question()).flatMap((Question asked) -> asked.option(mention.code()))
        .map(Option::phraseKey).filter(words::has).map(words::get).orElse(mention.code());
  }

  private String joined(List<String> picked) {
    return picked.stream().reduce((one, other) -> words.say("here.and", one, other)).orElseThrow();
  }
}
