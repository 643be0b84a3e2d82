package org.amparo.evidence;

import java.util.List;

/** What looking again came to: how many papers are still unseen, and what was found not to be taken and is gone now. */
public record Again(int unseen, List<Received.Refused> refused) {
  public Again {
    refused = List.copyOf(refused);
  }
}
