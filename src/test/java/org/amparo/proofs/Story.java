package org.amparo.proofs;

import java.util.ArrayList;
import java.util.List;

/** One person's complaint as that person knows it: what a page confirmed, and what was pressed without an answer. */
final class Story {
  /** Words sent from the page of a sent complaint. */
  record Said(String words, boolean confirmed) {}

  private final String words;
  private final List<Said> said = new ArrayList<>();
  private final List<Given> given = new ArrayList<>();
  private boolean saved;
  private String code = "";
  private boolean sendPressed;
  private boolean sent;

  Story(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  void save() {
    saved = true;
  }

  boolean isSaved() {
    return saved;
  }

  void show(String digits) {
    code = digits;
  }

  String code() {
    return code;
  }

  boolean hasCode() {
    return !code.isEmpty();
  }

  void pressSend() {
    sendPressed = true;
  }

  boolean isSendPressed() {
    return sendPressed;
  }

  void send() {
    sent = true;
  }

  boolean isSent() {
    return sent;
  }

  void say(Said one) {
    said.add(one);
  }

  List<Said> said() {
    return said;
  }

  /** Written down before it is given, and again once it was confirmed. */
  void give(Given paper) {
    given.removeIf(one -> one.name().equals(paper.name()));
    given.add(paper);
  }

  List<Given> given() {
    return given;
  }

  int confirmedPapers() {
    return (int) given.stream().filter(Given::confirmed).count();
  }

  /** How many acts were confirmed. */
  int confirmed() {
    return (saved ? 1 : 0) + (hasCode() ? 1 : 0) + (sent ? 1 : 0) + confirmedPapers()
        + (int) said.stream().filter(Said::confirmed).count();
  }
}
