package org.amparo.inspection;

/** What a file can carry besides what one sees or hears in it. */
public enum Hidden {
  /** Where it was made: coordinates, place names. */
  PLACE,
  /** When it was made or changed. */
  TIME,
  /** The phone, camera or printer: make, model, serial number. */
  DEVICE,
  /** Names of people: author, owner, last writer, company. */
  PERSON,
  /** The program that made it. */
  SOFTWARE,
  /** Words that the page does not show: captions, keywords, comments. */
  WORDS,
  /** Changes that a word processor tracked. */
  CHANGES,
  /** Earlier versions that can be brought back. */
  VERSIONS,
  /** Other files inside. */
  FILES,
  /** Scripts and macros, and actions that start by themselves. */
  SCRIPTS,
  /** A small picture of it, perhaps from before it was cut or blackened. */
  PREVIEW,
  /** A signature, which cleaning destroys. */
  SIGNATURE,
  /** Something that we do not know. */
  UNKNOWN
}
