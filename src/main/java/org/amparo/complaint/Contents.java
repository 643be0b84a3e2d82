package org.amparo.complaint;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.questionnaire.Answers;
import org.amparo.questionnaire.Questionnaire;
import org.amparo.questionnaire.Screen;
import org.amparo.questionnaire.Sensitivity;

/** Everything a person said: answers by screen, the identity apart, and the edition of the questionnaire they answered. */
public record Contents(String edition, Map<Integer, Answers> screens, Identity identity) {
  public Contents {
    screens = Map.copyOf(screens);
  }

  static Contents none(Questionnaire questionnaire) {
    var empty = new HashMap<Integer, Answers>();
    questionnaire.screens().forEach(screen -> empty.put(screen.number(), Answers.none()));
    return new Contents(questionnaire.version(), empty, Identity.none());
  }

  /** All answers together, those of the identity too. */
  public Answers all() {
    return open().with(identity.answers());
  }

  /** The answers without those of the identity. */
  public Answers open() {
    var all = Answers.none();
    for (var screen : screens.values()) {
      all = all.with(screen);
    }
    return all;
  }

  /** One screen answered anew; what the change of mind hid, on any screen, is dropped. */
  Contents with(Questionnaire questionnaire, Screen screen, Answers said) {
    var all = all();
    for (var question : screen.questions()) {
      all = all.without(question.id());
    }
    return split(questionnaire, questionnaire.shown(all.with(said)));
  }

  /** With what stands answered by itself, as it is sent. */
  Contents completed(Questionnaire questionnaire) {
    return split(questionnaire, questionnaire.completed(all()));
  }

  /** The story without the numbers, which go to the identity or nowhere. */
  Contents with(Questionnaire questionnaire, Answers all, Identity moved) {
    var next = split(questionnaire, all);
    return new Contents(next.edition, next.screens, new Identity(next.identity.answers(), moved.moved()));
  }

  private Contents split(Questionnaire questionnaire, Answers all) {
    var parts = new TreeMap<Integer, Answers>();
    var apart = Answers.none();
    for (var screen : questionnaire.screens()) {
      var here = Answers.none();
      for (var question : screen.questions()) {
        var given = all.of(question.id());
        if (given.isPresent() && question.sensitivity() == Sensitivity.C3) {
          apart = apart.with(question.id(), given.get());
        } else if (given.isPresent()) {
          here = here.with(question.id(), given.get());
        }
      }
      parts.put(screen.number(), here);
    }
    return new Contents(questionnaire.version(), parts, new Identity(apart, identity.moved()));
  }

  @Override
  public String toString() {
    return "Contents[" + screens.size() + " screens]";
  }
}
