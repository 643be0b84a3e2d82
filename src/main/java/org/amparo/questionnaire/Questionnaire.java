package org.amparo.questionnaire;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.platform.ConfigNode;
import org.amparo.platform.Faults;
import org.amparo.vault.Derive;

/** The whole interview of one version: what is asked, when it is asked, and what a posted page means. */
public final class Questionnaire {
  private final String json;
  private final String version;
  private final List<Screen> screens;
  private final Map<String, Question> questions;
  private final List<Question> parentsFirst;

  private Questionnaire(String json, ConfigNode root) {
    this.json = json;
    var reader = new QuestionReader();
    var all = root.each("questions", "id", (id, n) -> n.flag("off") ? null : reader.question(id, n)).stream()
        .filter(q -> q != null).toList();
    this.questions = all.stream().collect(Collectors.toMap(Question::id, q -> q, (a, b) -> a, LinkedHashMap::new));
    this.screens = root.list("screens").stream().map(n -> screen(n, all)).toList();
    this.parentsFirst = Soundness.parentsFirst(questions);
    this.version = root.text("version") + "+" + fingerprint(json).substring(0, 12);
  }

  /** Reads {@code questionnaire.json} and what it refers to; refuses with every fault at once. */
  public static Questionnaire read(Path configDirectory) {
    return parse(QuestionFile.selfContained(configDirectory));
  }

  /** Reads an archived questionnaire, so that a complaint is read with the version it was filed under. */
  public static Questionnaire parse(String archivedJson) {
    var faults = new Faults();
    var root = ConfigNode.of(QuestionFile.FILE, archivedJson, faults);
    var questionnaire = new Questionnaire(archivedJson, root);
    Soundness.check(questionnaire, questionnaire.questions, root, faults);
    faults.refuseIfAny();
    return questionnaire;
  }

  /** The configured version and the first half of the fingerprint of all that it says. */
  public String version() {
    return version;
  }

  /** A self-contained text of this version, codes included, to be archived. */
  public String json() {
    return json;
  }

  public List<Screen> screens() {
    return screens;
  }

  /** @param number from 1 */
  public Screen screen(int number) {
    return screens.stream().filter(s -> s.number() == number).findFirst().orElseThrow();
  }

  public List<Question> questions() {
    return List.copyOf(questions.values());
  }

  public Optional<Question> question(String id) {
    return Optional.ofNullable(questions.get(id));
  }

  /** Whether the question is asked, as things stand. */
  public boolean shows(Question question, Answers given) {
    return question.showIf().holds(shown(given), LocalDate.EPOCH);
  }

  /** Whether its condition is answered on the same page: there it is shown with a line that says when it counts. */
  public boolean hangsOnItsOwnScreen(Question question) {
    return question.showIf().reads().stream().map(questions::get)
        .anyMatch(q -> q != null && q.screen() == question.screen());
  }

  /** The answers to questions that are asked; one that lost its question is gone, whatever the order of answering. */
  public Answers shown(Answers given) {
    var left = Answers.none();
    for (var q : parentsFirst) {
      var answer = given.of(q.id());
      if (answer.isPresent() && q.showIf().holds(left, LocalDate.EPOCH)) left = left.with(q.id(), answer.get());
    }
    return left;
  }

  /** What must still be answered before sending. */
  public List<Question> missing(Answers given) {
    var shown = shown(given);
    return questions.values().stream().filter(q -> q.required() && q.preset().isEmpty()
        && q.showIf().holds(shown, LocalDate.EPOCH) && shown.of(q.id()).isEmpty()).toList();
  }

  /** The answers with what stands answered by itself where nothing was answered, and with what cannot be taken away. */
  public Answers completed(Answers given) {
    var full = shown(given);
    for (var q : questions.values()) {
      if (q.preset().isPresent() && full.of(q.id()).isEmpty()) full = full.with(q.id(), q.preset().get());
    }
    return shown(full);
  }

  /** What one posted screen says by itself. */
  public Reading read(Screen screen, Form form, LocalDate today) {
    var remarks = new ArrayList<Remark>();
    var answers = Answers.none();
    for (var q : screen.questions()) {
      var answer = q.read(form, remarks::add);
      answer.ifPresent(a -> q.check(a, today, remarks::add));
      if (answer.isPresent()) answers = answers.with(q.id(), answer.get());
    }
    return new Reading(answers, remarks);
  }

  /**
   * All answers after a posted screen: what it asked replaced, hidden ones dropped, remarks on what is asked only.
   * A page may name in {@code asked} what it asked; a text field that was not posted at all leaves its answer alone.
   */
  public Reading read(Screen screen, Form form, Answers before, LocalDate today) {
    var said = read(screen, form, today);
    var here = asked(screen, form);
    var after = shown(before.only(id -> !here.contains(id)).with(said.answers().only(here)));
    var asked = said.remarks().stream().filter(r -> asked(r, after)).toList();
    return new Reading(after, asked);
  }

  /** The questions of a screen that a page asked, whose earlier answers a post replaces or takes back. */
  public Set<String> asked(Screen screen, Form form) {
    return screen.questions().stream().filter(q -> q.posted(form)).map(Question::id).collect(Collectors.toSet());
  }

  /** The remarks on all answers as they stand, for the page where the report is looked over. */
  public List<Remark> check(Answers given, LocalDate today) {
    var remarks = new ArrayList<Remark>();
    var shown = shown(given);
    questions.values().forEach(q -> shown.of(q.id()).ifPresent(a -> q.check(a, today, remarks::add)));
    return List.copyOf(remarks);
  }

  /** The questions whose answers are kept as closely as this. */
  public Answers only(Sensitivity sensitivity, Answers given) {
    return given.only(id -> question(id).map(q -> q.sensitivity() == sensitivity).orElse(false));
  }

  /** What a condition names that is not here, as sentences. */
  public List<String> strangers(Condition condition) {
    return Soundness.strangers(condition, questions);
  }

  /** Every phrase that this questionnaire must have in each language. */
  public Set<String> phraseKeys() {
    return Wording.keys(this);
  }

  private boolean asked(Remark remark, Answers after) {
    var id = remark.question().replaceFirst("\\..*", "");
    return questions.get(id).showIf().holds(after, LocalDate.EPOCH);
  }

  private static Screen screen(ConfigNode n, List<Question> all) {
    var number = n.number("n", 0);
    return new Screen(number, n.text("id"), n.number("warnings", 0),
        all.stream().filter(q -> q.screen() == number).toList());
  }

  private static String fingerprint(String text) {
    return HexFormat.of().formatHex(Derive.sha256(text.getBytes(StandardCharsets.UTF_8)));
  }
}
