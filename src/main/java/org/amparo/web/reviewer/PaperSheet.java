package org.amparo.web.reviewer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.amparo.complaint.OpenCase;
import org.amparo.evidence.CasePapers;
import org.amparo.evidence.Paper;
import org.amparo.evidence.State;
import org.amparo.evidence.caged.Inspectors;
import org.amparo.evidence.caged.UninspectedException;
import org.amparo.inspection.PaperKind;
import org.amparo.language.Languages;
import org.amparo.web.reviewer.PaperLook.Panel;
import org.amparo.web.shell.Words;

/** What of a paper stands on its page: only what was asked for is made, and only for this answer. */
@Dependent
public class PaperSheet {
  /** More pages are read only when somebody asks for their words. */
  private static final int READ_UNASKED = 20;
  private static final int MOST_LINKS = 50;
  private static final Set<String> OURS = Set.of("type", "size", "language", "sha", "original");

  private final Words words;
  private final Languages languages;
  private final CasePapers papers;
  private final Inspectors inspectors;
  private final Player player;

  private Paper paper;
  private PaperLook look = PaperLook.FIRST;
  private Script script;
  private String sought = "";
  private List<Fact> facts = List.of();
  private boolean busy;

  /** One thing that is known of a file, or that it says of itself. */
  public record Fact(String name, boolean ours, List<Signs.Run> value) {
    @Override
    public String toString() {
      return "Fact[redacted]";
    }
  }

  @Inject
  PaperSheet(Words words, Languages languages, CasePapers papers, Inspectors inspectors, Player player) {
    this.words = words;
    this.languages = languages;
    this.papers = papers;
    this.inspectors = inspectors;
    this.player = player;
  }

  /** @param find what is searched for in its words, or nothing */
  void fill(OpenCase open, Paper shown, PaperLook asked, String find) throws IOException {
    paper = shown;
    look = asked;
    sought = find;
    boolean read = hasWords() && look.panel() != Panel.FACTS
        && (look.panel() == Panel.WORDS || !find.isEmpty() || !isPictured() || paper.pages() <= READ_UNASKED);
    if (paper.isOpen() && (read || look.panel() == Panel.FACTS)) ask(open, read);
    if (look.panel() == Panel.FACTS) ours();
    if (isPictured() || script != null) look = look.within(getPages());
  }

  private void ask(OpenCase open, boolean read) throws IOException {
    var opened = papers.source(open, paper.id());
    if (opened.isEmpty()) return;
    try (var file = opened.get()) {
      if (read) script = new Script(inspectors.text(file, paper.mediaType()), sought);
      else facts = said(words, inspectors.look(file, paper.name()).facts());
    } catch (UninspectedException e) {
      busy = true;
    }
  }

  /** What we know ourselves stands before what the file says. */
  private void ours() {
    var all = new ArrayList<Fact>();
    all.add(ours("type", paper.mediaType()));
    all.add(ours("size", new PaperWords(words).size(paper.length())));
    if (!paper.language().isEmpty()) all.add(ours("language", new Tongues(languages, words).name(paper.language())));
    all.add(ours("sha", paper.fingerprint()));
    paper.original().ifPresent(print -> all.add(ours("original", print)));
    all.addAll(facts);
    facts = List.copyOf(all);
  }

  /** What a file says of itself, without what we know ourselves. */
  static List<Fact> said(Words words, Map<String, String> facts) {
    return facts.entrySet().stream().filter(fact -> !OURS.contains(fact.getKey().toLowerCase(Locale.ROOT)))
        .map(fact -> new Fact(name(words, fact.getKey()), false, Signs.runs(fact.getValue()))).toList();
  }

  private static String name(Words words, String fact) {
    var key = "paper.fact." + fact;
    return words.has(key) ? words.get(key) : fact;
  }

  private Fact ours(String name, String value) {
    return new Fact(words.get("paper.fact." + name), true, Signs.runs(value));
  }

  public PaperLook getLook() {
    return look;
  }

  public boolean isPictured() {
    return PaperWords.isPictured(paper);
  }

  public boolean isPlayed() {
    return player.plays(paper);
  }

  public boolean isRecording() {
    return paper.kind() == PaperKind.AUDIO || paper.kind() == PaperKind.VIDEO;
  }

  /** Whether only the cleaned file is kept. */
  public boolean isCleaned() {
    return paper.cleaned();
  }

  public boolean isFilm() {
    return paper.kind() == PaperKind.VIDEO;
  }

  /** A recording has none, a photo none that can be read, a locked file none for us. */
  public boolean hasWords() {
    return paper.isOpen() && paper.state() != State.LOCKED && !isRecording() && paper.kind() != PaperKind.PHOTO;
  }

  public boolean isWordsAsked() {
    return script != null;
  }

  public boolean isWordless() {
    return script != null && script.isEmpty();
  }

  /** Whether the inspector could not do it just now. */
  public boolean isBusy() {
    return busy;
  }

  /** Pages, or parts of a text that has none; 1 where nobody knows. */
  public int getPages() {
    int parts = script == null || isPictured() ? 0 : script.parts();
    return Math.max(1, Math.max(parts, isPictured() ? paper.pages() : 0));
  }

  /** Whether there are several pages to turn. */
  public boolean isLong() {
    return getPages() > 1;
  }

  public boolean isBefore() {
    return look.page() > 1;
  }

  public boolean isAfter() {
    return look.page() < getPages();
  }

  public List<Script.Paragraph> getParagraphs() {
    return script == null ? List.of() : script.paragraphs(look.page());
  }

  public String getSought() {
    return sought;
  }

  public boolean isSearched() {
    return script != null && script.isSearched();
  }

  /** How often it was found, said. */
  public String getFound() {
    return words.count("paper.found", script.found());
  }

  /** Numbers of the marks on this page. */
  public List<Integer> getMarks() {
    return script.hits().stream().filter(hit -> hit.part() == look.page()).findFirst()
        .map(hit -> IntStream.rangeClosed(1, Math.min(hit.count(), MOST_LINKS)).boxed().toList()).orElse(List.of());
  }

  /** Other pages where it was found, from this one on and round again. */
  public List<Script.Hit> getElsewhere() {
    var hits = script.hits().stream().filter(hit -> hit.part() != look.page()).toList();
    var onwards = new ArrayList<>(hits.stream().filter(hit -> hit.part() > look.page()).toList());
    hits.stream().filter(hit -> hit.part() < look.page()).forEach(onwards::add);
    return onwards.subList(0, Math.min(onwards.size(), MOST_LINKS));
  }

  public List<Fact> getFacts() {
    return facts;
  }
}
