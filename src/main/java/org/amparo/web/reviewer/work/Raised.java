package org.amparo.web.reviewer.work;

import java.util.Map;
import org.amparo.complaint.Handling;
import org.amparo.complaint.Urgency;
import org.amparo.ledger.Actor;
import org.amparo.web.reviewer.Signs;
import org.amparo.web.shell.Words;

/** Says who raised or lowered a case, and why, for its page and for the list. */
public final class Raised {
  private Raised() {}

  /** @return nothing where no person set the urgency */
  public static String said(Words words, Map<Actor, String> names, Urgency computed, Handling handling) {
    return handling.why().map(why -> {
      var set = handling.override().orElse(computed);
      var key = set.equals(computed) ? "work.urgency.kept"
          : set.moreUrgentThan(computed) ? "work.urgency.raised" : "work.urgency.lowered";
      return words.say(key, isolated(names.getOrDefault(Actor.member(why.by().bytes()), words.get("who.former"))),
          isolated(Signs.plain(why.words().replace('\n', ' '))));
    }).orElse("");
  }

  private static String isolated(String text) {
    return "\u2068" + text + "\u2069";
  }
}
