package org.amparo.evidence;

/** What became of a file that somebody sent. */
public sealed interface Received {
  /** It lies sealed now; sent twice, the one that lies already. */
  record Kept(Paper paper) implements Received {}

  /** It is not taken, and nothing of it is left. */
  record Refused(Refusal why, String name) implements Received {
    @Override
    public String toString() {
      return "Refused[" + why + "]";
    }
  }

  /** No such door: never was, asleep, left, erased. */
  record Gone() implements Received {}
}
