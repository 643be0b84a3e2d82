package org.amparo.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.desk.LastSeen;
import org.amparo.ledger.Head;
import org.amparo.web.shell.Words;

/** How far the ledger had come when this member signed in, at the foot of every page: short enough to be told by eye. */
@Named("ledgerMark")
@RequestScoped
public class LedgerMark {
  @Inject
  private SignedIn signedIn;
  @Inject
  private LastSeen lastSeen;
  @Inject
  private Words words;

  private String said;

  /** Nothing before a first sign-in. */
  public String getSaid() {
    if (said == null) {
      said = signedIn.reviewer().flatMap(lastSeen::of).map(this::said).orElse("");
    }
    return said;
  }

  private String said(LastSeen.Seen seen) {
    var heads = seen.now().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(chain -> said(chain.getValue())).collect(Collectors.joining(" · "));
    return words.say(key(seen), heads);
  }

  private static String key(LastSeen.Seen seen) {
    if (!seen.fits()) return "checkpoint.foot.broken";
    return seen.before().isEmpty() ? "checkpoint.foot.first" : "checkpoint.foot";
  }

  private String said(Head head) {
    return words.say("checkpoint.entry", head.size(), QueueRows.number(head.toString().replaceFirst(".* ", "")));
  }
}
