package org.amparo.evidence;

/** What became of the wish to upload a file in pieces. */
public sealed interface Created {
  record Ready(FileId id) implements Created {}

  record Refused(Refusal why) implements Created {}

  /** No such door. */
  record Gone() implements Created {}
}
