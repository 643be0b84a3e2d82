package org.amparo.complaint;

/** The few questions that the walk itself reads by name; all others are data. */
final class Questions {
  static final String LANGUAGE = "lang";
  static final String CONSENT = "consent";
  static final String STORY = "story";
  static final String SHARE = "share";

  private Questions() {}
}
