package org.amparo.evidence;

/** What became of one piece of an upload. */
public sealed interface Appended {
  /** It lies here; more is to come. */
  record More(Progress progress) implements Appended {}

  /** That was the last one, and this became of the whole file. */
  record Whole(Received received) implements Appended {}

  /** The piece does not begin where we stand: nothing was taken of it. */
  record WrongOffset(Progress progress) implements Appended {}

  /** Its fingerprint is another one: nothing was taken of it. */
  record WrongSum() implements Appended {}

  /** Too many pieces with a fingerprint are being read just now: the same again in a moment. */
  record Busy() implements Appended {}

  /** Not taken, and nothing is left of the upload. */
  record Refused(Refusal why) implements Appended {}

  /** No such upload: never was, whole already, ended. */
  record Gone() implements Appended {}
}
