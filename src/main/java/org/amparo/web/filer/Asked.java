package org.amparo.web.filer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.questionnaire.Answer;
import org.amparo.questionnaire.Question;
import org.amparo.questionnaire.Sensitivity;
import org.amparo.questionnaire.Written;

/** One question as it stands on a page: its words, what was answered, and what to look at again. */
public final class Asked {
  private static final Set<String> SEVERAL_CONTROLS = Set.of("single", "multi", "date", "month", "group");

  private final Question question;
  private final Optional<Answer> answer;
  private final Asking asking;
  private final List<String> remarks;
  private final boolean hangs;
  private final Set<String> opens;

  /**
   * @param hangs whether it counts only with a certain answer on the same screen
   * @param opens the codes of this question that make another one count
   */
  Asked(Question question, Optional<Answer> answer, Asking asking, List<String> remarks, boolean hangs,
      Set<String> opens) {
    this.question = question;
    this.answer = answer;
    this.asking = asking;
    this.remarks = List.copyOf(remarks);
    this.hangs = hangs;
    this.opens = opens;
  }

  Question question() {
    return question;
  }

  Optional<Answer> answer() {
    return answer;
  }

  String say(String key, Object... given) {
    return asking.words().say(key, given);
  }

  boolean has(String key) {
    return asking.words().has(key);
  }

  boolean opens(String code) {
    return opens.contains(code);
  }

  public String getId() {
    return question.id();
  }

  public String getLabel() {
    return say(question.labelKey());
  }

  public String getHelp() {
    return said(question.helpKey());
  }

  public String getWhy() {
    return said(question.whyKey());
  }

  public String getOnlyIf() {
    return hangs ? said(question.onlyIfKey()) : "";
  }

  public boolean isHanging() {
    return hangs;
  }

  public List<String> getRemarks() {
    return remarks;
  }

  public boolean isSealed() {
    return question.sensitivity() == Sensitivity.C3;
  }

  /** Whether it is a group of controls, which a legend names and not a label. */
  public boolean isSeveral() {
    return SEVERAL_CONTROLS.contains(question.kind());
  }

  public boolean isTick() {
    return question.kind().equals("checkbox");
  }

  /** Whether it asks for papers, which have a part of the page of their own. */
  public boolean isPapers() {
    return question instanceof Written.Files;
  }

  public boolean isMarked() {
    return !remarks.isEmpty();
  }

  /** The controls, written at once: for a template they are too many. */
  String controls() {
    return new Controls(asking).of(this);
  }

  /** The ids of all that explains it, for whoever hears the page. */
  public String getDescribedBy() {
    var ids = new StringBuilder();
    if (!getHelp().isEmpty()) ids.append(getId()).append("-h ");
    if (isMarked()) ids.append(getId()).append("-r ");
    if (!getWhy().isEmpty()) ids.append(getId()).append("-w ");
    return ids.toString().strip();
  }

  boolean isPart() {
    return question.id().contains(".");
  }

  /** A part of this group, as it stands. */
  Asked part(Written.Group group, Question part) {
    var given = answer.filter(Answer.Parts.class::isInstance)
        .flatMap(all -> ((Answer.Parts) all).of(group.part(part)));
    return new Asked(part, given, asking, List.of(), false, Set.of());
  }

  private String said(String key) {
    return has(key) ? say(key) : "";
  }
}
