package org.amparo.web.reviewer.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.complaint.Advice;
import org.amparo.complaint.Entrusted;
import org.amparo.complaint.OpenCase;
import org.amparo.desk.DeskId;
import org.amparo.desk.Reviewer;
import org.amparo.platform.Days;
import org.amparo.web.reviewer.CasePart;
import org.amparo.web.shell.Words;

/** Another desk's advice for a time: asked by the leading desk, given by the other, ended by either. */
@Named("caseAdvice")
@RequestScoped
public class AdvicePart implements CasePart {
  private static final Set<String> ASKING = Set.of("ask", "ask-go");
  private static final Set<String> ADVISING = Set.of("advise");
  private static final Set<String> DEEDS = Set.of("ask", "ask-go", "ask-end", "advise", "advice-back");
  private static final int USUALLY = 7;

  @Inject
  private OtherDesks others;
  @Inject
  private Words words;
  @Inject
  private Days days;
  @Inject
  private Advice advice;

  private boolean leads;
  private boolean looked;
  private Optional<Entrusted> entrusted = Optional.empty();
  private List<Asked> asked = List.of();
  private List<OtherDesks.Pick> picks = List.of();

  /** A desk that is asked, in words. */
  public record Asked(String desk, String name, String until) {}

  @Override
  public void show(Reviewer reviewer, OpenCase open) {
    leads = open.leads();
    entrusted = open.triage().entrusted();
    asked = advice.of(open).stream().map(one -> new Asked(one.desk().hex(), others.name(one.desk()),
        words.language().day(one.lastDay()))).toList();
    var here = new HashSet<DeskId>(advice.settled(open));
    picks = others.picks(here, others.again(ASKING) ? others.picked("to") : Optional.empty());
  }

  @Override
  public Set<String> deeds() {
    return DEEDS;
  }

  @Override
  public String place(String deed) {
    return ADVISING.contains(deed) ? "advice" : "ask";
  }

  @Override
  public String leadsTo(String deed, OpenCase open, String here) {
    return deed.equals("advice-back") ? "queue/" + open.desk().hex() : here;
  }

  @Override
  public Optional<String> done(String deed, Reviewer reviewer, OpenCase open) {
    return switch (deed) {
      case "ask-end" -> moved(others.picked("adviser").filter(desk -> advice.end(reviewer, open, desk)).isPresent());
      case "advice-back" -> moved(advice.giveBack(reviewer, open));
      case "advise" -> others.fits("words")
          ? moved(advice.advise(reviewer, open, others.id(), others.text("words"))) : Optional.of("ask.remark.words");
      default -> ask(deed, reviewer, open);
    };
  }

  private Optional<String> ask(String deed, Reviewer reviewer, OpenCase open) {
    var desk = others.picked("to");
    var day = day();
    if (desk.isEmpty() || day.isEmpty() || !others.fits("question")) {
      return Optional.of("ask.remark");
    }
    if (deed.equals("ask")) {
      looked = true;
      return Optional.of("ask.look");
    }
    boolean done = advice.ask(reviewer, open, new Advice.Question(desk.get(), day.get(), others.id(),
        others.text("question"), others.ticked("writes")));
    return done ? Optional.empty() : Optional.of("ask.remark.not");
  }

  /** The last day, if it is one that can be asked for. */
  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(others.text("until")))
          .filter(day -> !day.isBefore(days.today()) && !day.isAfter(advice.latest()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> moved(boolean done) {
    return done ? Optional.empty() : Optional.of("file.remark.moved");
  }

  public boolean isLeads() {
    return leads;
  }

  public boolean isLooked() {
    return looked;
  }

  public List<Asked> getAsked() {
    return asked;
  }

  public List<OtherDesks.Pick> getPicks() {
    return picks;
  }

  /** How the case came to this desk, in a sentence; empty where sending brought it. */
  public String getCame() {
    return entrusted.map(how -> how.until()
        .map(day -> words.say("ask.came", others.name(how.by()), words.language().day(day)))
        .orElseGet(() -> words.say("pass.came", others.name(how.by()), words.language().day(how.since().toLocalDate()))))
        .orElse("");
  }

  /** Whether this desk is asked for advice. */
  public boolean isAdvises() {
    return entrusted.flatMap(Entrusted::until).isPresent();
  }

  public boolean isWrites() {
    return others.again(ASKING) ? others.ticked("writes") : entrusted.map(Entrusted::mayWrite).orElse(false);
  }

  public String getTo() {
    return others.picked("to").map(others::name).orElse("");
  }

  public String getQuestion() {
    return others.again(ASKING) ? others.text("question") : "";
  }

  public String getTyped() {
    return others.again(ADVISING) ? others.text("words") : "";
  }

  public String getUntil() {
    var latest = advice.latest();
    var usually = days.today().plusDays(USUALLY);
    return others.again(ASKING) ? others.text("until") : (usually.isAfter(latest) ? latest : usually).toString();
  }

  public String getUntilSaid() {
    return day().map(words.language()::day).orElse("");
  }

  public String getEarliest() {
    return days.today().toString();
  }

  public String getLatest() {
    return advice.latest().toString();
  }

  public String getFresh() {
    return others.fresh(ASKING);
  }

  public String getFreshAdvice() {
    return others.fresh(ADVISING);
  }
}
