package org.amparo.inspection;

/** What kind of paper a file is, for the people who read about it. */
public enum PaperKind {
  PHOTO, PDF, DOCUMENT, SHEET, SLIDES, TEXT, MAIL, AUDIO, VIDEO, OTHER
}
