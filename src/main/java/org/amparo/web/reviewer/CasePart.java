package org.amparo.web.reviewer;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.amparo.complaint.OpenCase;
import org.amparo.desk.Reviewer;

/**
 * A part of the case page that stands in a package of its own: it takes what it wants to say while the case is open, for
 * nothing is open any more when the page is drawn. Its bean is request-scoped and named; {@code file.xhtml} includes it.
 */
public interface CasePart {
  void show(Reviewer reviewer, OpenCase open);

  /** What its forms do: the values of their buttons named {@code do}. */
  default Set<String> deeds() {
    return Set.of();
  }

  /** Where on the page its forms stand, for whoever comes back from one. */
  default String place(String deed) {
    return deed;
  }

  /** Where the reviewer goes once it is done: back to this address, unless the case lies at the desk no more. */
  default String leadsTo(String deed, OpenCase open, String here) {
    return here;
  }

  /**
   * Does one of its deeds.
   *
   * @return the key of the sentence that says what to look at again, or nothing if it is done and the page loads anew
   */
  default Optional<String> done(String deed, Reviewer reviewer, OpenCase open) throws IOException {
    throw new IllegalArgumentException("this part has no deeds");
  }
}
