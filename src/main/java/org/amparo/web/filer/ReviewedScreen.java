package org.amparo.web.filer;

import java.util.List;

/** One screen as it was answered. */
public final class ReviewedScreen {
  private final int number;
  private final String title;
  private final List<ReviewedAnswer> answers;

  ReviewedScreen(int number, String title, List<ReviewedAnswer> answers) {
    this.number = number;
    this.title = title;
    this.answers = List.copyOf(answers);
  }

  public int getNumber() {
    return number;
  }

  public String getTitle() {
    return title;
  }

  public List<ReviewedAnswer> getAnswers() {
    return answers;
  }
}
