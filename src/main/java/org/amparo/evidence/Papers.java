package org.amparo.evidence;

import java.util.List;
import org.amparo.vault.Secret;

/** The papers behind a person's door: those of a draft, or those added on this visit after sending. */
public final class Papers {
  private final Limits limits;

  public Papers(Limits limits) {
    this.limits = limits;
  }

  public Limits limits() {
    return limits;
  }

  /** In the order of their names; none without a door. */
  public List<Paper> of(Secret doorToken) {
    throw new UnsupportedOperationException("this walk is being built");
  }

  /** Takes a paper out, with every byte of it; whether it was there. */
  public boolean remove(Secret doorToken, FileId id) {
    throw new UnsupportedOperationException("this walk is being built");
  }

  /** Takes out what a paper carries besides what one sees; the cleaned file, under an id of its own, takes its place. */
  public Received cleanNow(Secret doorToken, FileId id) {
    throw new UnsupportedOperationException("this walk is being built");
  }

  /** The person's choice for a paper that cannot be cleaned; whether it was one. */
  public boolean keepAsItIs(Secret doorToken, FileId id) {
    throw new UnsupportedOperationException("this walk is being built");
  }

  /** Looks at what nobody could look at yet. */
  public Again lookAgain(Secret doorToken) {
    throw new UnsupportedOperationException("this walk is being built");
  }
}
