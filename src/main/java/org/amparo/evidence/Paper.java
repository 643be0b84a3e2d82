package org.amparo.evidence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.PaperKind;

/**
 * One paper as people read about it.
 *
 * @param length bytes of what is kept
 * @param fingerprint SHA-256 of what is kept, in hex
 * @param hide whether what it carries besides what one sees was to be taken out
 * @param original fingerprint of what was sent, where only the cleaned file is kept
 * @param hidden what it still carries
 * @param removed what was taken out
 * @param pages 0 where there are none or nobody knows
 * @param language tag of the language of its text, or empty
 * @param lies whether its name and its content disagree
 * @param later whether it was added after sending
 */
public record Paper(FileId id, String name, PaperKind kind, String mediaType, long length, String fingerprint, State state,
    boolean hide, boolean cleaned, Optional<String> original, Set<Hidden> hidden, Set<Hidden> removed, int pages,
    String language, boolean lies, boolean later) {
  public Paper {
    hidden = frozen(hidden);
    removed = frozen(removed);
  }

  /** Whether it may be shown and handed out: somebody looked, and what was to be taken out is out. */
  public boolean isOpen() {
    return switch (state) {
      case LOOKED, LOCKED, DAMAGED -> true;
      case NOT_YET, UNCLEAN, REFUSED -> false;
    };
  }

  /** Whether "clean it now" makes sense. */
  public boolean canBeCleaned() {
    return state == State.LOOKED && !cleaned && !hidden.isEmpty();
  }

  private static Set<Hidden> frozen(Set<Hidden> some) {
    return Collections.unmodifiableSet(some.isEmpty() ? EnumSet.noneOf(Hidden.class) : EnumSet.copyOf(some));
  }

  /** A paper's name is content: it never prints. */
  @Override
  public String toString() {
    return "Paper[" + id + ", " + state + "]";
  }
}
